package safeguarding.licensing.dailyrecords.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.dailyrecords.BrokenLimits;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps which limits a record breaks in one column. */
@Converter(autoApply = true)
public class BrokenLimitsColumn extends ColumnOfFacts<BrokenLimits> {

    /** For Hibernate. */
    public BrokenLimitsColumn() {
        super(BrokenLimits.class);
    }
}
