package safeguarding.licensing.councils;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the records of licences of other councils. No event holds a place or a number. */
public sealed interface VisitingEvent extends DomainEvent {

    /** The record. */
    UUID visitingLicenceId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is written after the event. */
    VisitingDetails details();

    /** It was recorded. */
    record VisitingRecorded(UUID visitingLicenceId, LocalDate on, VisitingDetails details) implements VisitingEvent {}

    /** Something in it is different now. */
    record VisitingChanged(UUID visitingLicenceId, LocalDate on, VisitingDetails details) implements VisitingEvent {}

    /** It was recorded in error, or the other council took the licence back. */
    record VisitingWithdrawn(UUID visitingLicenceId, LocalDate on, VisitingDetails details) implements VisitingEvent {}
}
