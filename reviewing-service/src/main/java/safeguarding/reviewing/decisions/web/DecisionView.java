package safeguarding.reviewing.decisions.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.decisions.ReviewDecision;
import safeguarding.reviewing.links.Links;

/** A decision or recommendation of a review. */
@Schema(name = "ReviewDecision", description = "A decision or recommendation of a review.")
public record DecisionView(
        @Schema(required = true) UUID decisionId,
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"open", "done", "withdrawn"})
        String state,

        @Schema(required = true) DecisionFields made,

        @Schema(description = "Absent while it is not done.") @Nullable
        DoneFields done,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static DecisionView of(ReviewDecision decision, Links links) {
        return new DecisionView(
                decision.id(),
                decision.reviewId(),
                decision.childId(),
                state(decision),
                DecisionFields.of(decision.made()),
                decision.done().map(DoneFields::of).orElse(null),
                decision.correction().map(Correction::on).orElse(null),
                decision.correction().map(Correction::reason).orElse(null),
                decision.withdrawal().map(MadeInError::on).orElse(null),
                decision.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/review-decisions/" + decision.id()));
    }

    private static String state(ReviewDecision decision) {
        if (decision.withdrawal().isPresent()) {
            return "withdrawn";
        }
        return decision.done().isPresent() ? "done" : "open";
    }

    @Override
    public String toString() {
        return "DecisionView[" + decisionId + "]";
    }
}
