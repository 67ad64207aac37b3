package safeguarding.conference.quality.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a fact is as it is. */
@Schema(description = "Why a fact is as it is although a rule speaks against it.")
public record ExplainFlagRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ExplainFlagRequest[masked]";
    }
}
