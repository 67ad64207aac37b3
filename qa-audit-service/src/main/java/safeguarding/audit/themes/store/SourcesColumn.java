package safeguarding.audit.themes.store;

import jakarta.persistence.Converter;
import safeguarding.audit.themes.ThemeSources;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps why a theme is audited in one column. */
@Converter(autoApply = true)
public class SourcesColumn extends ColumnOfFacts<ThemeSources> {

    /** For Hibernate. */
    public SourcesColumn() {
        super(ThemeSources.class);
    }
}
