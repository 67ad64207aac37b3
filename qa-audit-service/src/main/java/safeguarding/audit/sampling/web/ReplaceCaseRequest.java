package safeguarding.audit.sampling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.sampling.ReplacementReason;
import safeguarding.platform.coding.Codes;

/** Why a drawn case is not audited. */
@Schema(name = "ReplaceAuditSampleCase", description = "Why a drawn case is not audited.")
public record ReplaceCaseRequest(
        @Schema(
                required = true,
                enumeration = {
                    "record-not-available",
                    "every-auditor-conflicted",
                    "harmful-now",
                    "closed-in-error",
                    "duplicate-person",
                    "not-of-the-population",
                    "other"
                })
        @NotBlank
        String reason,

        @Schema(required = true, maxLength = 1000, description = "Why, in words; no name.") @NotBlank @Size(max = 1000)
        String words) {

    ReplacementReason read() {
        return Codes.read("reason", reason, ReplacementReason.class);
    }

    @Override
    public String toString() {
        return "ReplaceCaseRequest[" + reason + "]";
    }
}
