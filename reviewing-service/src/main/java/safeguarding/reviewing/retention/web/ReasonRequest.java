package safeguarding.reviewing.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does what is asked for. */
@Schema(name = "ReviewingKeepingReason", description = "Why, in the words of the unit.")
public record ReasonRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "ReasonRequest[masked]";
    }
}
