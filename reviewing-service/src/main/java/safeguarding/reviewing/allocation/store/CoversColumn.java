package safeguarding.reviewing.allocation.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.allocation.Covers;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class CoversColumn extends ColumnOfFacts<Covers> {

    /** For Hibernate. */
    public CoversColumn() {
        super(Covers.class);
    }
}
