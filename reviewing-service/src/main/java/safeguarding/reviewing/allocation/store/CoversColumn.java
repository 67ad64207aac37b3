package safeguarding.reviewing.allocation.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.allocation.Covers;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class CoversColumn extends ColumnOfFacts<Covers> {

    /** For Hibernate. */
    public CoversColumn() {
        super(Covers.class);
    }
}
