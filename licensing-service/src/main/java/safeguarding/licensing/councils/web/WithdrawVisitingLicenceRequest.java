package safeguarding.licensing.councils.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a licence of another council is not there any more. */
@Schema(description = "Why a licence of another council is not there any more.")
public record WithdrawVisitingLicenceRequest(
        @Schema(required = true, examples = "That council took it back.") @NotBlank @Size(max = 1000)
        String reason) {}
