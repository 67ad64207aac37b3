package safeguarding.audit.themes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.themes.SourceKind;
import safeguarding.audit.themes.ThemeSource;
import safeguarding.platform.coding.Codes;

/** One reason why a theme is audited. */
@Schema(name = "AuditThemeSource", description = "One reason why a theme is audited.")
public record SourceFields(
        @Schema(
                required = true,
                enumeration = {
                    "inspection",
                    "case-review",
                    "service-user-feedback",
                    "performance-figure",
                    "partnership-request",
                    "committee-request",
                    "earlier-audit",
                    "local-priority"
                })
        @NotNull
        String kind,

        @Schema(
                required = true,
                description = "Where it stands: the report, the indicator, the meeting.",
                examples = "Ofsted inspection of September 2012")
        @NotBlank
        @Size(max = 500)
        String reference,

        @Schema(description = "Civil date of it; absent when it has none.") @Nullable
        LocalDate on) {

    static SourceFields of(ThemeSource source) {
        return new SourceFields(Codes.of(source.kind()), source.reference(), source.on());
    }

    ThemeSource read() {
        return new ThemeSource(Codes.read("details.sources.kind", kind, SourceKind.class), reference, on);
    }
}
