package safeguarding.audit.recommendations.web;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.recommendations.RecommendationStep;
import safeguarding.platform.coding.Codes;

/** One step of a recommendation. */
@Schema(name = "AuditRecommendationStep", description = "One step of a recommendation.")
public record RecommendationStepView(
        @Schema(
                required = true,
                enumeration = {"open", "in-progress", "implemented", "tested", "closed", "withdrawn"})
        String standing,

        @Schema(required = true, description = "Civil date of it.")
        LocalDate on,

        @Schema(required = true, description = "What shows it.")
        String evidence,

        @Schema(required = true, description = "Staff number of who wrote it down.")
        String by,

        @Schema(description = "The audit that tested it.") @Nullable
        URI audit,

        @Schema(description = "Whether it stuck.") @Nullable Boolean embedded) {

    static RecommendationStepView of(RecommendationStep step, Links links) {
        var audit = step.auditId();
        return new RecommendationStepView(
                Codes.of(step.to()),
                step.on(),
                step.evidence(),
                step.by(),
                audit == null ? null : links.audit(audit),
                step.embedded());
    }
}
