package safeguarding.reviewing.careplan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a version of an element was agreed, in the place of what was recorded. */
@Schema(name = "CarePlanElementCorrection", description = "A version of an element, in the place of what was recorded.")
public record CorrectElementRequest(
        @Schema(required = true) @Valid @NotNull AgreedElementFields element,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectElementRequest[masked]";
    }
}
