package safeguarding.audit.caseaudits.store;

import jakarta.persistence.Converter;
import safeguarding.audit.caseaudits.Judgement;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what an auditor finds in one column. */
@Converter(autoApply = true)
public class JudgementColumn extends ColumnOfFacts<Judgement> {

    /** For Hibernate. */
    public JudgementColumn() {
        super(Judgement.class);
    }
}
