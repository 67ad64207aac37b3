package safeguarding.audit.findings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a finding is written now. */
@Schema(name = "ReplaceAuditFindingRequest", description = "How a finding is written now.")
public record ReplaceFindingRequest(
        @Schema(required = true) @Valid @NotNull FindingFields details) {}
