package safeguarding.audit.findings.store;

import jakarta.persistence.Converter;
import safeguarding.audit.findings.ReAudits;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what re-audits came to in one column. */
@Converter(autoApply = true)
public class ReAuditsColumn extends ColumnOfFacts<ReAudits> {

    /** For Hibernate. */
    public ReAuditsColumn() {
        super(ReAudits.class);
    }
}
