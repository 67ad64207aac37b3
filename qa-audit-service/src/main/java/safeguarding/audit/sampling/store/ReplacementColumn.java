package safeguarding.audit.sampling.store;

import jakarta.persistence.Converter;
import safeguarding.audit.sampling.Replacement;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps that a case went out in one column. */
@Converter(autoApply = true)
public class ReplacementColumn extends ColumnOfFacts<Replacement> {

    /** For Hibernate. */
    public ReplacementColumn() {
        super(Replacement.class);
    }
}
