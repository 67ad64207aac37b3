package safeguarding.reviewing.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the allocation of a child's IRO. No event holds a reason or an open matter in words. */
public sealed interface AllocationEvent extends DomainEvent {

    /** The allocation. */
    AllocationIdentity allocation();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which allocation.
     *
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record AllocationIdentity(UUID allocationId, UUID periodId, UUID childId, String area) {}

    /** A child became looked after and needs an IRO. */
    record IroNeeded(AllocationIdentity allocation, LocalDate on) implements AllocationEvent {}

    /** The child has a named IRO. */
    record IroNamed(AllocationIdentity allocation, LocalDate on, UUID officerId) implements AllocationEvent {}

    /** The child has another named IRO. */
    record IroHandedOver(AllocationIdentity allocation, LocalDate on, UUID officerId, UUID before, int openMatters)
            implements AllocationEvent {}

    /** Somebody will stand in; on is the day on which that was arranged. */
    record IroCoverArranged(AllocationIdentity allocation, LocalDate on, Cover cover) implements AllocationEvent {}

    /** Somebody stands in no longer than that; on is the day on which that was said. */
    record IroCoverEnded(
            AllocationIdentity allocation,
            LocalDate on,
            Cover cover,
            @Nullable LocalDate lastDay) implements AllocationEvent {}

    /** It is other than was recorded; on is the day of the correction, the rest as it stands. */
    record AllocationCorrected(
            AllocationIdentity allocation,
            LocalDate on,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            AllocationFacts facts)
            implements AllocationEvent {}

    /** The child is looked after no more and needs no IRO. */
    record AllocationEnded(AllocationIdentity allocation, LocalDate on) implements AllocationEvent {}

    /** The period of care never was. */
    record AllocationWithdrawn(AllocationIdentity allocation, LocalDate on) implements AllocationEvent {}
}
