package safeguarding.audit.caseaudits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The auditor found otherwise than was submitted. */
@Schema(description = "The auditor found otherwise than was submitted.")
public record CorrectCaseAuditRequest(
        @Schema(required = true, description = "The whole of what the auditor finds.") @Valid @NotNull
        JudgementFields judgement,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "CorrectCaseAuditRequest[masked]";
    }
}
