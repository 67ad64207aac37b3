package safeguarding.platform.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import shall not go on. */
@Schema(description = "Why an import shall not go on; without personal values.")
public record CancelImportRequest(
        @Schema(required = true, examples = "The wrong file was sent.") @NotBlank @Size(max = 500)
        String reason) {}
