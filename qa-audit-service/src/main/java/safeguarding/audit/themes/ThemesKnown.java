package safeguarding.audit.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownTheme;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.platform.coding.Codes;

/** Tells the other features of themes. */
@ApplicationScoped
class ThemesKnown implements KnownThemes {

    private final AuditThemes themes;

    ThemesKnown(AuditThemes themes) {
        this.themes = themes;
    }

    @Override
    public Optional<KnownTheme> find(UUID themeId) {
        return themes.find(themeId).map(ThemesKnown::known);
    }

    @Override
    public Optional<KnownTheme> withCode(String code) {
        return themes.withCode(code).map(ThemesKnown::known);
    }

    private static KnownTheme known(AuditTheme theme) {
        var domain = theme.details().practiceDomain();
        return new KnownTheme(
                theme.id(),
                theme.code(),
                theme.details().title(),
                domain == null ? null : Codes.of(domain),
                theme.retiredOn().isPresent());
    }
}
