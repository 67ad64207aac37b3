package safeguarding.audit.recommendations.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.recommendations.Recommendation;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;

/** A recommendation. */
@Schema(
        name = "AuditRecommendation",
        description = "Something that was recommended to the service, followed until it is seen to have stuck.")
public record RecommendationView(
        @Schema(required = true) UUID recommendationId,

        @Schema(
                required = true,
                enumeration = {"case-review", "inspection", "committee", "partnership-board", "munro-agenda"})
        String source,

        @Schema(required = true, description = "Where it stands.")
        String reference,

        @Schema(required = true, description = "Civil date on which it was given.")
        LocalDate recommendedOn,

        @Schema(required = true) RecommendationFields details,

        @Schema(
                required = true,
                enumeration = {"open", "in-progress", "implemented", "tested", "closed", "withdrawn"})
        String standing,

        @Schema(description = "Whether the latest test found that it stuck; absent when no audit has looked.") @Nullable
        Boolean embedded,

        @Schema(required = true, description = "What was done, the first step first.")
        List<RecommendationStepView> steps,

        @Schema(required = true, description = "The audits chosen to look whether it stuck.")
        List<URI> testedBy,

        @Schema(required = true, description = "By when it is to be implemented (QA30), and how that stands.")
        List<Deadline> deadlines,

        @Schema(required = true) URI link) {

    static RecommendationView of(Recommendation it, List<Deadline> deadlines, Links links) {
        return new RecommendationView(
                it.id(),
                Codes.of(it.origin().source()),
                it.origin().reference(),
                it.origin().on(),
                RecommendationFields.of(it.details()),
                Codes.of(it.standing()),
                it.embedded().orElse(null),
                it.steps().all().stream()
                        .map(step -> RecommendationStepView.of(step, links))
                        .toList(),
                it.testedBy().stream().map(links::audit).toList(),
                deadlines,
                links.auditRecommendation(it.id()));
    }
}
