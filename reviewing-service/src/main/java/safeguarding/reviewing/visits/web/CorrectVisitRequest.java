package safeguarding.reviewing.visits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a visit was made, in the place of what was recorded. */
@Schema(name = "LookedAfterVisitCorrection", description = "How a visit was made, in the place of what was recorded.")
public record CorrectVisitRequest(
        @Schema(required = true) @Valid @NotNull VisitFields visit,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectVisitRequest[masked]";
    }
}
