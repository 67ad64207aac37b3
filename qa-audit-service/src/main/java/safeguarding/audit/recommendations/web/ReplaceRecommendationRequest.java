package safeguarding.audit.recommendations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recommendation stands now. */
@Schema(name = "ReplaceAuditRecommendationRequest", description = "How a recommendation stands now.")
public record ReplaceRecommendationRequest(
        @Schema(required = true) @Valid @NotNull RecommendationFields details) {}
