package safeguarding.audit.recommendations.store;

import jakarta.persistence.Converter;
import safeguarding.audit.recommendations.RecommendationSteps;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the steps of a recommendation in one column. */
@Converter(autoApply = true)
public class StepsColumn extends ColumnOfFacts<RecommendationSteps> {

    /** For Hibernate. */
    public StepsColumn() {
        super(RecommendationSteps.class);
    }
}
