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

    @Override
    @SuppressWarnings("NullAway") // Hibernate asks for what is not there, too.
    public String convertToDatabaseColumn(Judgement told) {
        return told == null ? null : super.convertToDatabaseColumn(told);
    }

    @Override
    @SuppressWarnings("NullAway") // Hibernate asks for what is not there, too.
    public Judgement convertToEntityAttribute(String text) {
        return text == null ? null : super.convertToEntityAttribute(text);
    }
}
