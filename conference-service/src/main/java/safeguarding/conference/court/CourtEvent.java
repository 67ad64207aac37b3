package safeguarding.conference.court;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in proceedings. No event holds a reason in words. */
public sealed interface CourtEvent extends DomainEvent {

    /** The proceedings. */
    ProceedingsIdentity proceedings();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which proceedings.
     *
     * @param childIds the children they are about; of an event about one child that child
     * @param area code of the area responsible
     */
    record ProceedingsIdentity(UUID proceedingsId, Set<UUID> childIds, String area) {

        public ProceedingsIdentity {
            childIds = Set.copyOf(childIds);
        }
    }

    /** The letter before proceedings was sent. */
    record LetterSent(ProceedingsIdentity proceedings, LocalDate on) implements CourtEvent {}

    /** The application was issued. */
    record ApplicationIssued(ProceedingsIdentity proceedings, LocalDate on, LocalDate dueOn) implements CourtEvent {}

    /** The court gave more time; due on is the last day that is in time now. */
    record ExtensionGranted(ProceedingsIdentity proceedings, LocalDate on, int weeks, LocalDate dueOn)
            implements CourtEvent {}

    /** A hearing is booked. */
    record HearingBooked(
            ProceedingsIdentity proceedings, LocalDate on, UUID hearingId, HearingKind kind, LocalDate bookedFor)
            implements CourtEvent {}

    /** A hearing was held. */
    record HearingHeld(ProceedingsIdentity proceedings, LocalDate on, UUID hearingId, HearingKind kind)
            implements CourtEvent {}

    /** A hearing was given up. */
    record HearingVacated(
            ProceedingsIdentity proceedings, LocalDate on, UUID hearingId, HearingKind kind, LocalDate bookedFor)
            implements CourtEvent {}

    /** The court made its final order. */
    record FinalOrderMade(ProceedingsIdentity proceedings, LocalDate on, FinalOrder order) implements CourtEvent {}

    /** They ended without a final order. */
    record EndedWithoutOrder(ProceedingsIdentity proceedings, LocalDate on, EndingKind reason) implements CourtEvent {}

    /** They are other than was recorded; on is the day of the correction, the rest the proceedings as they stand. */
    record ProceedingsCorrected(
            ProceedingsIdentity proceedings,
            LocalDate on,
            CourtFacts facts,
            @Nullable LocalDate dueOn) implements CourtEvent {}

    /** They were recorded in error and never were. */
    record ProceedingsWithdrawn(ProceedingsIdentity proceedings, LocalDate on) implements CourtEvent {}

    /** Plan and proceedings of a child do not go together. */
    record ConflictFound(ProceedingsIdentity proceedings, LocalDate on, CourtConflict conflict) implements CourtEvent {}

    /** They go together again, or it was never so. */
    record ConflictOver(ProceedingsIdentity proceedings, LocalDate on, CourtConflict conflict) implements CourtEvent {}
}
