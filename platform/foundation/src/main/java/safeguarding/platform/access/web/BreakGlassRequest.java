package safeguarding.platform.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a restricted record has to be opened now. */
@Schema(description = "Why a restricted record has to be opened now.")
public record BreakGlassRequest(
        @Schema(
                required = true,
                description = "Why it cannot wait for a named reader; kept, and read by the head of safeguarding.",
                examples = "The child is at the police station and no named reader answers.")
        @NotBlank
        @Size(max = 2000)
        String reason) {

    @Override
    public String toString() {
        return "BreakGlassRequest[masked]";
    }
}
