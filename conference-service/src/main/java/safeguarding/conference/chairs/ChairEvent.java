package safeguarding.conference.chairs;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of chairs. */
public sealed interface ChairEvent extends DomainEvent {

    /** The chair. */
    UUID chairId();

    /** Staff number of the chair. */
    String staffId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** Where and how much the chair works after the event. */
    Remit remit();

    /** Somebody is new in the register. */
    record ChairRegistered(UUID chairId, String staffId, LocalDate on, Remit remit) implements ChairEvent {}

    /** Something about a chair is different now. */
    record ChairChanged(UUID chairId, String staffId, LocalDate on, Remit remit) implements ChairEvent {}
}
