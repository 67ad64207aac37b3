package safeguarding.licensing.licences.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is decided. */
@Schema(description = "Why something is decided.")
public record LicenceReasonRequest(
        @Schema(required = true, description = "Why, in words.") @NotBlank @Size(max = 4000)
        String reason) {}
