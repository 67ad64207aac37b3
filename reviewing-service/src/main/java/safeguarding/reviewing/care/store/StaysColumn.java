package safeguarding.reviewing.care.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.care.Stays;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class StaysColumn extends ColumnOfFacts<Stays> {

    /** For Hibernate. */
    public StaysColumn() {
        super(Stays.class);
    }
}
