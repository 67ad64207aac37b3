package safeguarding.audit.caseaudits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit of a case was allocated in error. */
@Schema(description = "An audit of a case was allocated in error.")
public record WithdrawCaseAuditRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "WithdrawCaseAuditRequest[masked]";
    }
}
