package safeguarding.conference.convening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is put off or given up. */
@Schema(description = "Why a conference is put off or given up.")
public record ReasonRequest(
        @Schema(required = true, description = "In the words of the unit; never shown to partner agencies.")
        @NotBlank
        @Size(max = 1000)
        String reason) {
    @Override
    public String toString() {
        return "ReasonRequest[masked]";
    }
}
