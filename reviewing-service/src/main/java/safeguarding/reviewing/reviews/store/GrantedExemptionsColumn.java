package safeguarding.reviewing.reviews.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.reviews.GrantedExemptions;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class GrantedExemptionsColumn extends ColumnOfFacts<GrantedExemptions> {

    /** For Hibernate. */
    public GrantedExemptionsColumn() {
        super(GrantedExemptions.class);
    }
}
