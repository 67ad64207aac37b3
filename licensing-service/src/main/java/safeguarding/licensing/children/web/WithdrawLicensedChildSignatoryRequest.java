package safeguarding.licensing.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not sign for a child any more. */
@Schema(description = "Why somebody does not sign for a child any more.")
public record WithdrawLicensedChildSignatoryRequest(
        @Schema(required = true, description = "Why.") @NotBlank @Size(max = 1000)
        String reason) {}
