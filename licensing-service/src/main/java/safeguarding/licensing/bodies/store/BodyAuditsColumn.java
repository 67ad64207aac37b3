package safeguarding.licensing.bodies.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.bodies.BodyAudits;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the audits of a body of persons in one column. */
@Converter(autoApply = true)
public class BodyAuditsColumn extends ColumnOfFacts<BodyAudits> {

    /** For Hibernate. */
    public BodyAuditsColumn() {
        super(BodyAudits.class);
    }
}
