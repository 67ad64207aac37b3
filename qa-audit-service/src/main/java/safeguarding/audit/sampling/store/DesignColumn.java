package safeguarding.audit.sampling.store;

import jakarta.persistence.Converter;
import safeguarding.audit.sampling.Design;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps how a sample is drawn in one column. */
@Converter(autoApply = true)
public class DesignColumn extends ColumnOfFacts<Design> {

    /** For Hibernate. */
    public DesignColumn() {
        super(Design.class);
    }
}
