package safeguarding.reviewing.allocation.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.allocation.Terms;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class TermsColumn extends ColumnOfFacts<Terms> {

    /** For Hibernate. */
    public TermsColumn() {
        super(Terms.class);
    }
}
