package safeguarding.audit.themes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme that is to be audited. */
@Schema(description = "A theme that is to be audited.")
public record RegisterAuditThemeRequest(
        @Schema(required = true, description = "Stable short code; never changed.", examples = "neglect-and-long-plans")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "small letters, digits and single hyphens")
        String code,

        @Schema(required = true) @Valid @NotNull ThemeFields details) {}
