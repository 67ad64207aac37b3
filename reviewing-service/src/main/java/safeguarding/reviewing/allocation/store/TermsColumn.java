package safeguarding.reviewing.allocation.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.allocation.Terms;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class TermsColumn extends ColumnOfFacts<Terms> {

    /** For Hibernate. */
    public TermsColumn() {
        super(Terms.class);
    }
}
