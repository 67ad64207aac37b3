package safeguarding.audit.recommendations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.recommendations.RecommendationStanding;
import safeguarding.audit.recommendations.RecommendationStep;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What was done for a recommendation. */
@Schema(name = "RecordAuditRecommendationStepRequest", description = "What was done for a recommendation.")
public record RecommendationStepRequest(
        @Schema(
                required = true,
                description = "Where it stands after it.",
                enumeration = {"in-progress", "implemented", "tested", "closed", "withdrawn"})
        @NotNull
        String standing,

        @Schema(required = true, description = "Civil date of it; never in the future (A5).") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                description = "What shows it; the reason of a withdrawal or of closing without a test.")
        @NotBlank
        @Size(max = 4000)
        String evidence,

        @Schema(description = "The audit that tested it; needed for tested, and else left out.") @Nullable
        UUID auditId,

        @Schema(description = "Whether it stuck; needed for tested, and else left out.") @Nullable
        Boolean embedded,

        @Schema(
                description =
                        "true: closes although no audit found that it stuck, for the reason in evidence; only by the"
                                + " manager of quality assurance or the head of safeguarding (QA31).")
        @Nullable
        Boolean withoutTest) {

    RecommendationStep read(String by) {
        var to = Codes.read("standing", standing, RecommendationStanding.class);
        var tested = to == RecommendationStanding.TESTED;
        if (tested && auditId == null || !tested && auditId != null) {
            throw ProblemException.invalid("auditId", "Needed for tested, and else left out.");
        }
        if (tested && embedded == null || !tested && embedded != null) {
            throw ProblemException.invalid("embedded", "Needed for tested, and else left out.");
        }
        return new RecommendationStep(to, on, evidence, by, auditId, embedded);
    }

    boolean untested() {
        return Boolean.TRUE.equals(withoutTest);
    }
}
