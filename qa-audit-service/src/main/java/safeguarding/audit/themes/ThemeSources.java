package safeguarding.audit.themes;

import java.util.List;

/** Why a theme is audited: at least one source. */
public record ThemeSources(List<ThemeSource> all) {

    public ThemeSources {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A theme has a source");
        }
    }
}
