package safeguarding.audit.recommendations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.recommendations.RecommendationDetails;

/** Everything about a recommendation that can change. */
@Schema(name = "AuditRecommendationDetails", description = "Everything about a recommendation that can change.")
public record RecommendationFields(
        @Schema(required = true, description = "What is recommended; names no child.") @NotBlank @Size(max = 4000)
        String words,

        @Schema(description = "Code of the area it concerns; absent for the whole council.") @Size(max = 50) @Nullable
        String area,

        @Schema(required = true, description = "Role of who answers for it.", examples = "service-manager")
        @NotBlank
        @Size(max = 100)
        String ownerRole,

        @Schema(description = "Staff number of who answers for it; absent while nobody is named.")
        @Size(max = 50)
        @Nullable
        String owner,

        @Schema(required = true, description = "Civil date by which it is to be implemented (QA30).") @NotNull
        LocalDate dueOn,

        @Schema(required = true, description = "What will show that it stuck.") @NotBlank @Size(max = 1000)
        String measure,

        @Schema(description = "Indicator that shows it; absent when none does.") @Size(max = 100) @Nullable
        String indicatorId,

        @Schema(description = "Value that the measure is to reach; absent when none was set.", examples = "80 percent")
        @Size(max = 100)
        @Nullable
        String target) {

    static RecommendationFields of(RecommendationDetails it) {
        return new RecommendationFields(
                it.words(),
                it.area(),
                it.ownerRole(),
                it.owner(),
                it.dueOn(),
                it.measure(),
                it.indicatorId(),
                it.target());
    }

    RecommendationDetails read() {
        return new RecommendationDetails(words, area, ownerRole, owner, dueOn, measure, indicatorId, target);
    }
}
