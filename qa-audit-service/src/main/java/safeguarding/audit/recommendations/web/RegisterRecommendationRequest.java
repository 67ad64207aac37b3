package safeguarding.audit.recommendations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.recommendations.Origin;
import safeguarding.audit.recommendations.RecommendationSource;
import safeguarding.platform.coding.Codes;

/** A recommendation that is new. */
@Schema(name = "RegisterAuditRecommendationRequest", description = "A recommendation that is new.")
public record RegisterRecommendationRequest(
        @Schema(
                required = true,
                enumeration = {"case-review", "inspection", "committee", "partnership-board", "munro-agenda"})
        @NotNull
        String source,

        @Schema(required = true, description = "Where it stands: the report, the minute.") @NotBlank @Size(max = 500)
        String reference,

        @Schema(required = true, description = "Civil date on which it was given; never in the future (A5).") @NotNull
        LocalDate recommendedOn,

        @Schema(required = true) @Valid @NotNull RecommendationFields details) {

    Origin origin() {
        return new Origin(Codes.read("source", source, RecommendationSource.class), reference, recommendedOn);
    }
}
