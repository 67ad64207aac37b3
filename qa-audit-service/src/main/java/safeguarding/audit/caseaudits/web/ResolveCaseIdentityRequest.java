package safeguarding.audit.caseaudits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the auditor asks who the case is. */
@Schema(description = "Why the auditor asks who the case is.")
public record ResolveCaseIdentityRequest(
        @Schema(required = true, examples = "To open the record in the case system.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ResolveCaseIdentityRequest[masked]";
    }
}
