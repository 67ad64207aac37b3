package safeguarding.audit.themes.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.themes.AuditTheme;

/** A theme of audits. */
@Schema(name = "AuditTheme", description = "What audits are about, and where the theme comes from.")
public record AuditThemeView(
        @Schema(required = true) UUID themeId,

        @Schema(required = true, examples = "neglect-and-long-plans")
        String code,

        @Schema(required = true) ThemeFields details,

        @Schema(description = "Civil date from which no audit of it is planned; absent while it is.") @Nullable
        LocalDate retiredOn,

        @Schema(description = "Why it was retired.") @Nullable
        String retiredBecause,

        @Schema(required = true) URI link) {

    static AuditThemeView of(AuditTheme theme, Links links) {
        return new AuditThemeView(
                theme.id(),
                theme.code(),
                ThemeFields.of(theme.details()),
                theme.retiredOn().orElse(null),
                theme.retiredBecause().orElse(null),
                links.auditTheme(theme.id()));
    }
}
