package safeguarding.audit.findings.store;

import jakarta.persistence.Converter;
import safeguarding.audit.findings.Evidence;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps on what a finding rests in one column. */
@Converter(autoApply = true)
public class EvidenceColumn extends ColumnOfFacts<Evidence> {

    /** For Hibernate. */
    public EvidenceColumn() {
        super(Evidence.class);
    }
}
