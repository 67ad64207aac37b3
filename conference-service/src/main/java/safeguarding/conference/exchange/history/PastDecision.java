package safeguarding.conference.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a conference decided for the child. */
@Schema(description = "What a conference decided for the child.")
public record PastDecision(
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

        @Schema(enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"}) @Nullable
        String category,

        @Schema(enumeration = {"child-in-need", "early-help", "no-action"}) @Nullable
        String followUp,

        @Schema(enumeration = {"harm-no-longer-likely", "moved-and-taken-over", "turned-18", "died", "left-uk"})
        @Nullable
        String endingReason,

        @Size(max = 8000) @Nullable String reasons,

        @Schema(description = "How the child is kept safe until the next sitting.") @Size(max = 8000) @Nullable
        String interimSafetyPlan,

        @Schema(description = "Day of the next sitting.") @Nullable
        LocalDate newDate,

        @Schema(description = "Staff number of the lead social worker of a plan that was made.")
        @Size(max = 50)
        @Nullable
        String leadSocialWorker,

        @Schema(description = "Earlier plans with other councils.") @Nullable
        Integer earlierPlansElsewhere,

        @Schema(description = "Day on which the core group of a plan that was made first met.") @Nullable
        LocalDate firstCoreGroupOn,

        @Size(max = 40) List<@Valid @NotNull PastDissent> dissents) {

    public PastDecision {
        dissents = Objects.requireNonNullElse(dissents, List.of());
    }

    /** An agency that did not agree. */
    @Schema(description = "An agency that did not agree.")
    public record PastDissent(
            @Schema(required = true) @NotBlank @Size(max = 100)
            String agency,

            @Schema(required = true) @NotBlank @Size(max = 4000)
            String reason) {
        @Override
        public String toString() {
            return "PastDissent[masked]";
        }
    }

    @Override
    public String toString() {
        return "PastDecision[" + outcome + "]";
    }
}
