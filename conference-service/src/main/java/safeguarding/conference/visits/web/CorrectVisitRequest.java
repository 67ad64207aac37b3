package safeguarding.conference.visits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a visit was made, when what is recorded is wrong. */
@Schema(description = "How a statutory visit was made, when what is recorded is wrong.")
public record CorrectVisitRequest(
        @Schema(required = true, description = "The whole visit; it replaces what is recorded.") @Valid @NotNull
        VisitFields visit,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectVisitRequest[masked]";
    }
}
