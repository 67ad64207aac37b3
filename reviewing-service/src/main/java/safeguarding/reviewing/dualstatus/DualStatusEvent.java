package safeguarding.reviewing.dualstatus;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a child with a protection plan who is looked after. */
public sealed interface DualStatusEvent extends DomainEvent {

    /** Which. */
    DualStatusIdentity dualStatus();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which plan and which period of care of which child.
     *
     * @param childId the record that is looked after
     * @param area code of the area responsible
     */
    record DualStatusIdentity(UUID dualStatusId, UUID childId, UUID periodId, UUID planId, String area) {}

    /** A child has a protection plan and is looked after. */
    record DualStatusBegan(DualStatusIdentity dualStatus, LocalDate on) implements DualStatusEvent {}

    /** One of the two ended; on is the day from which it no longer held. */
    record DualStatusEnded(DualStatusIdentity dualStatus, LocalDate on, LocalDate beganOn) implements DualStatusEvent {}

    /** It began or ended on another day than was told, or has not ended; on is the day on which that became known. */
    record DualStatusCorrected(DualStatusIdentity dualStatus, LocalDate on, Together days) implements DualStatusEvent {}

    /** It never was; on is the day on which that became known. */
    record DualStatusWithdrawn(DualStatusIdentity dualStatus, LocalDate on) implements DualStatusEvent {}
}
