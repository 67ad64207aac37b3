package safeguarding.reviewing.care.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.care.Stays;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class StaysColumn extends ColumnOfFacts<Stays> {

    /** For Hibernate. */
    public StaysColumn() {
        super(Stays.class);
    }
}
