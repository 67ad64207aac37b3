package safeguarding.conference.plan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;

/** What a conference decided for one child. */
@Schema(description = "What a conference decided for one child. Reasons and dissent are for the unit only.")
public record DecisionView(
        @Schema(required = true) UUID decisionId,
        @Schema(required = true) UUID conferenceId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day of the conference.")
        LocalDate decidedOn,

        @Schema(
                required = true,
                enumeration = {
                    "plan-made",
                    "no-plan",
                    "adjourned",
                    "inquorate",
                    "continued",
                    "category-changed",
                    "ended"
                })
        String outcome,

        @Nullable String category,
        @Nullable String followUp,
        @Nullable String endingReason,
        @Nullable String reasons,
        @Nullable String interimSafetyPlan,
        @Nullable LocalDate newDate,

        @Schema(description = "The plan it made or was about.") @Nullable
        UUID planId,

        @Nullable List<String> dissentingAgencies,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn: it never was. Absent for a decision that holds.")
        @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String withdrawalReason,

        @Nullable List<BreachView> breaches,

        @Schema(description = "What the family said, as far as the caller may read it; on single reads only.") @Nullable
        List<VoiceBesideView> voices,

        @Schema(required = true) URI link) {

    /** The same with what the family said. */
    DecisionView beside(List<VoiceBesideView> heard) {
        return new DecisionView(
                decisionId,
                conferenceId,
                childId,
                decidedOn,
                outcome,
                category,
                followUp,
                endingReason,
                reasons,
                interimSafetyPlan,
                newDate,
                planId,
                dissentingAgencies,
                correctedOn,
                correctionReason,
                withdrawnOn,
                withdrawalReason,
                breaches,
                heard,
                link);
    }

    @Override
    public String toString() {
        return "DecisionView[masked]";
    }
}
