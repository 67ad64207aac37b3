package safeguarding.audit.themes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.themes.PracticeDomain;
import safeguarding.audit.themes.Priority;
import safeguarding.audit.themes.ThemeDetails;
import safeguarding.audit.themes.ThemeSources;
import safeguarding.platform.coding.Codes;

/** Everything about a theme of audits that can change. */
@Schema(name = "AuditThemeDetails", description = "Everything about a theme of audits that can change.")
public record ThemeFields(
        @Schema(required = true, examples = "Neglect and plans of eighteen months and over") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "What audits of it are to find out.") @Size(max = 2000) @Nullable
        String question,

        @Schema(
                required = true,
                enumeration = {"high", "medium", "low"})
        @NotNull
        String priority,

        @Schema(required = true, description = "Why it is audited, at least one reason.") @NotEmpty @Size(max = 20)
        List<@Valid @NotNull SourceFields> sources,

        @Schema(
                description =
                        "Domain of practice that a weakness in it belongs to (J1, Professional Capabilities Framework"
                                + " of 2012); absent when none.",
                enumeration = {
                    "professionalism",
                    "values-and-ethics",
                    "diversity",
                    "rights-justice-and-economic-wellbeing",
                    "knowledge",
                    "critical-reflection-and-analysis",
                    "intervention-and-skills",
                    "contexts-and-organisations",
                    "professional-leadership"
                })
        @Nullable
        String practiceDomain) {

    static ThemeFields of(ThemeDetails theme) {
        return new ThemeFields(
                theme.title(),
                theme.question(),
                Codes.of(theme.priority()),
                theme.sources().all().stream().map(SourceFields::of).toList(),
                Codes.orNull(theme.practiceDomain()));
    }

    ThemeDetails details() {
        return new ThemeDetails(
                title,
                question,
                Codes.read("details.priority", priority, Priority.class),
                new ThemeSources(sources.stream().map(SourceFields::read).toList()),
                Codes.readOrNull("details.practiceDomain", practiceDomain, PracticeDomain.class));
    }
}
