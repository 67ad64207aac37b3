package safeguarding.licensing.productions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a production does not take place. */
@Schema(description = "Why a production does not take place.")
public record CancelProductionRequest(
        @Schema(required = true, examples = "The theatre is closed.") @NotBlank @Size(max = 1000)
        String reason) {}
