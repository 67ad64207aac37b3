package safeguarding.reviewing.careplan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan for permanence was decided, in the place of what was recorded. */
@Schema(name = "PermanencePlanCorrection", description = "A plan for permanence, in the place of what was recorded.")
public record CorrectRouteRequest(
        @Schema(required = true) @Valid @NotNull DecidedRouteFields permanencePlan,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectRouteRequest[masked]";
    }
}
