package safeguarding.reviewing.court.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.court.ToldExtensions;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class ExtensionsColumn extends ColumnOfFacts<ToldExtensions> {

    /** For Hibernate. */
    public ExtensionsColumn() {
        super(ToldExtensions.class);
    }
}
