package safeguarding.audit.themes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme of audits as of now. */
@Schema(description = "A theme of audits as of now.")
public record ReplaceAuditThemeRequest(
        @Schema(required = true) @Valid @NotNull ThemeFields details) {}
