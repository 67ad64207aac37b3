package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What a conference decides for a child. No event holds a reason in words. */
public sealed interface DecisionEvent extends DomainEvent {

    /** The decision. */
    DecisionIdentity decision();

    /** What was decided is recorded. */
    record DecisionRecorded(
            DecisionIdentity decision,
            Outcome outcome,
            @Nullable Category category,
            @Nullable FollowUp followUp,
            @Nullable EndingReason endingReason,
            @Nullable UUID planId,
            List<String> dissentingAgencies)
            implements DecisionEvent {
        public DecisionRecorded {
            dissentingAgencies = List.copyOf(dissentingAgencies);
        }
    }

    /** The child is kept safe until the next sitting. */
    record InterimSafetyPlanSet(
            DecisionIdentity decision, @Nullable LocalDate newDate) implements DecisionEvent {}

    /** It is other than was recorded; on is the day of the correction, the rest the decision as it stands. */
    record DecisionCorrected(
            DecisionIdentity decision,
            LocalDate on,
            Outcome outcome,
            @Nullable Category category,
            @Nullable FollowUp followUp,
            @Nullable EndingReason endingReason,
            @Nullable UUID planId,
            List<String> dissentingAgencies)
            implements DecisionEvent {
        public DecisionCorrected {
            dissentingAgencies = List.copyOf(dissentingAgencies);
        }
    }

    /** It was recorded wrongly and never was; on is the day on which that became known. */
    record DecisionVoided(
            DecisionIdentity decision,
            LocalDate on,
            Outcome outcome,
            @Nullable UUID planId) implements DecisionEvent {}
}
