package safeguarding.conference.plan.web.followup;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.followup.OutcomeFollowUp;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** What follows for a child after one outcome. */
@Schema(name = "FollowUp", description = "What follows for a child after a conference made no plan, or a plan ended.")
public record FollowUpView(
        @Schema(required = true) UUID followUpId,
        @Schema(required = true) UUID childId,

        @Schema(description = "The decision after which it follows; absent after the end of a plan.") @Nullable
        UUID decisionId,

        @Schema(description = "The plan after whose end it follows; absent after a decision.") @Nullable
        UUID planId,

        @Schema(
                required = true,
                enumeration = {"child-in-need", "early-help", "none"})
        String support,

        @Nullable String lead,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate recordedOn,

        @Schema(description = "Day of the last correction; absent when it was never corrected.") @Nullable
        LocalDate correctedOn,

        @Nullable String correctionReason,

        @Schema(description = "Day on which it became known that it was never agreed; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Nullable String withdrawalReason,
        @Schema(required = true) URI link) {

    /** The follow-up as it stands. */
    public static FollowUpView of(OutcomeFollowUp followUp, Links links) {
        var identity = followUp.identity();
        var agreed = followUp.agreed();
        return new FollowUpView(
                identity.followUpId(),
                identity.childId(),
                identity.decisionId(),
                identity.planId(),
                Codes.of(agreed.support()),
                agreed.lead(),
                agreed.startsOn(),
                followUp.recordedOn(),
                followUp.correction().map(Correction::on).orElse(null),
                followUp.correction().map(Correction::reason).orElse(null),
                followUp.withdrawal().map(MadeInError::on).orElse(null),
                followUp.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/follow-ups/" + identity.followUpId()));
    }

    @Override
    public String toString() {
        return "FollowUpView[" + followUpId + ", " + support + ", " + startsOn + ", " + correctedOn + ", " + withdrawnOn
                + "]";
    }
}
