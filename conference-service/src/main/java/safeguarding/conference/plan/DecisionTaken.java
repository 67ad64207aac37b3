package safeguarding.conference.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a conference decided for one child, as it is told.
 *
 * @param childId the child
 * @param outcome what was decided
 * @param category the category of the plan; null when the outcome has none
 * @param followUp what happens without a plan; null otherwise
 * @param endingReason why the plan ends; null otherwise
 * @param document the decision in words
 * @param dissents who does not agree
 * @param outline the plan in outline; null unless a plan is made
 */
public record DecisionTaken(
        UUID childId,
        Outcome outcome,
        @Nullable Category category,
        @Nullable FollowUp followUp,
        @Nullable EndingReason endingReason,
        DecisionInWords document,
        List<Dissent> dissents,
        @Nullable OutlinePlan outline) {

    public DecisionTaken {
        dissents = List.copyOf(dissents);
    }

    /** The plan in outline, or an empty one. */
    OutlinePlan outlineOrEmpty() {
        return Optional.ofNullable(outline).orElse(OutlinePlan.EMPTY);
    }
}
