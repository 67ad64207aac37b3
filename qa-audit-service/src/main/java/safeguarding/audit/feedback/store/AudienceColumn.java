package safeguarding.audit.feedback.store;

import jakarta.persistence.Converter;
import safeguarding.audit.feedback.Audience;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps who is asked in one column. */
@Converter(autoApply = true)
public class AudienceColumn extends ColumnOfFacts<Audience> {

    /** For Hibernate. */
    public AudienceColumn() {
        super(Audience.class);
    }
}
