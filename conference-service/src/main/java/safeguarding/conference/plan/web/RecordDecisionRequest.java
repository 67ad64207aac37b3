package safeguarding.conference.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.DecisionInWords;
import safeguarding.conference.plan.DecisionTaken;
import safeguarding.conference.plan.Dissent;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.FollowUp;
import safeguarding.conference.plan.Outcome;
import safeguarding.platform.coding.Codes;

/** What a conference decided for one child. */
@Schema(description = "What a conference decided for one child.")
public record RecordDecisionRequest(
        @Schema(required = true) @NotNull UUID childId,

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
        @NotNull
        String outcome,

        @Schema(
                description = "Needed for plan-made and category-changed (B3.1).",
                enumeration = {"neglect", "physical", "sexual", "emotional"})
        @Nullable
        String category,

        @Schema(
                description = "Needed for no-plan (B3.2).",
                enumeration = {"child-in-need", "early-help", "no-action"})
        @Nullable
        String followUp,

        @Schema(
                description = "Needed for ended (B3.5).",
                enumeration = {"harm-no-longer-likely", "moved-and-taken-over", "turned-18", "died", "left-uk"})
        @Nullable
        String endingReason,

        @Schema(required = true, description = "Why it was decided.") @NotBlank @Size(max = 4000)
        String reasons,

        @Schema(description = "Needed when the decision is put off (B2.4).") @Size(min = 1, max = 4000) @Nullable
        String interimSafetyPlan,

        @Schema(description = "Day of the next sitting; needed when the decision is put off.") @Nullable
        LocalDate newDate,

        @Schema(description = "Who does not agree.") @Size(max = 60) @Nullable
        List<@Valid @NotNull DissentFields> dissents,

        @Schema(description = "The plan in outline; for plan-made only, and needed then (B3.3).") @Valid @Nullable
        OutlineFields plan) {

    DecisionTaken read() {
        return new DecisionTaken(
                childId,
                Codes.read("outcome", outcome, Outcome.class),
                Codes.readOrNull("category", category, Category.class),
                Codes.readOrNull("followUp", followUp, FollowUp.class),
                Codes.readOrNull("endingReason", endingReason, EndingReason.class),
                new DecisionInWords(reasons, interimSafetyPlan, newDate),
                dissents == null
                        ? List.of()
                        : dissents.stream().map(DissentFields::read).toList(),
                plan == null ? null : plan.read());
    }

    @Override
    public String toString() {
        return "RecordDecisionRequest[masked]";
    }

    /** An agency that does not agree. */
    @Schema(name = "Dissent", description = "An agency that does not agree with the decision.")
    public record DissentFields(
            @Schema(required = true, examples = "north-east-police") @NotBlank @Size(max = 100)
            String agency,

            @Schema(required = true) @NotBlank @Size(max = 2000)
            String reason) {

        Dissent read() {
            return new Dissent(agency, reason);
        }

        @Override
        public String toString() {
            return "DissentFields[masked]";
        }
    }
}
