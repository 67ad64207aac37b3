package safeguarding.audit.findings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding that was recorded in error. */
@Schema(name = "WithdrawAuditFindingRequest", description = "A finding that was recorded in error.")
public record WithdrawFindingRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
