package safeguarding.reviewing.reviews.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.reviews.ReviewCalls;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class ReviewCallsColumn extends ColumnOfFacts<ReviewCalls> {

    /** For Hibernate. */
    public ReviewCallsColumn() {
        super(ReviewCalls.class);
    }
}
