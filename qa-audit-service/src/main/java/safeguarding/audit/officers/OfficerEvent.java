package safeguarding.audit.officers;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of quality assurance officers. No event holds a name. */
public sealed interface OfficerEvent extends DomainEvent {

    /** The officer. */
    UUID officerId();

    /** Staff number of the officer. */
    String staffId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is written about the officer after the event. */
    OfficerDetails details();

    /** Somebody is new in the register. */
    record OfficerRegistered(UUID officerId, String staffId, LocalDate on, OfficerDetails details)
            implements OfficerEvent {}

    /** Something about an officer is different now. */
    record OfficerChanged(UUID officerId, String staffId, LocalDate on, OfficerDetails details)
            implements OfficerEvent {}
}
