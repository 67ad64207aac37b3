package safeguarding.reviewing.reviews.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.reviews.Adjournments;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class AdjournmentsColumn extends ColumnOfFacts<Adjournments> {

    /** For Hibernate. */
    public AdjournmentsColumn() {
        super(Adjournments.class);
    }
}
