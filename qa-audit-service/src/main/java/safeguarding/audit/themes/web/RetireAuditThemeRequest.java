package safeguarding.audit.themes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no audit of a theme is planned any more. */
@Schema(description = "Why no audit of a theme is planned any more.")
public record RetireAuditThemeRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
