package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft asks now. */
@Schema(description = "What a draft asks now.")
public record ReplaceAuditToolVersionRequest(
        @Schema(required = true) @Valid @NotNull ContentFields content) {}
