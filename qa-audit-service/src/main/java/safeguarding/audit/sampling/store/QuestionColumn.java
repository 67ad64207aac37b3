package safeguarding.audit.sampling.store;

import jakarta.persistence.Converter;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what was asked in one column. */
@Converter(autoApply = true)
public class QuestionColumn extends ColumnOfFacts<PopulationQuestion> {

    /** For Hibernate. */
    public QuestionColumn() {
        super(PopulationQuestion.class);
    }
}
