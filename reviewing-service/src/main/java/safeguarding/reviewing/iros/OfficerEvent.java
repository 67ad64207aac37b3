package safeguarding.reviewing.iros;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of reviewing officers. */
public sealed interface OfficerEvent extends DomainEvent {

    /** The officer. */
    UUID officerId();

    /** Staff number of the officer. */
    String staffId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** Where and how much the officer works after the event. */
    Remit remit();

    /** Somebody is new in the register. */
    record OfficerRegistered(UUID officerId, String staffId, LocalDate on, Remit remit) implements OfficerEvent {}

    /** Something about an officer is different now. */
    record OfficerChanged(UUID officerId, String staffId, LocalDate on, Remit remit) implements OfficerEvent {}
}
