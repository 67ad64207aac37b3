package safeguarding.reviewing.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a decision of a review. No event holds a word of it. */
public sealed interface DecisionEvent extends DomainEvent {

    /** The decision. */
    DecisionIdentity decision();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /**
     * Which decision.
     *
     * @param area code of the area responsible
     */
    record DecisionIdentity(UUID decisionId, UUID reviewId, UUID childId, String area) {}

    /** A review decided something. */
    record ReviewDecided(DecisionIdentity decision, LocalDate on, DecisionKind kind, LocalDate dueOn)
            implements DecisionEvent {}

    /** It was decided otherwise, or is due on another day. */
    record DecisionCorrected(
            DecisionIdentity decision,
            LocalDate on,
            DecisionKind kind,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) implements DecisionEvent {}

    /** It was done. */
    record DecisionCarriedOut(DecisionIdentity decision, LocalDate on, LocalDate dueOn) implements DecisionEvent {}

    /** It is to be done no more. */
    record DecisionWithdrawn(DecisionIdentity decision, LocalDate on) implements DecisionEvent {}
}
