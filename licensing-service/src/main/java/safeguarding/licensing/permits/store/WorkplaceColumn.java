package safeguarding.licensing.permits.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.permits.Workplace;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps a workplace in one column. */
@Converter(autoApply = true)
public class WorkplaceColumn extends ColumnOfFacts<Workplace> {

    /** For Hibernate. */
    public WorkplaceColumn() {
        super(Workplace.class);
    }
}
