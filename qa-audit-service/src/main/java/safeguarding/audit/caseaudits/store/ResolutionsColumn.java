package safeguarding.audit.caseaudits.store;

import jakarta.persistence.Converter;
import safeguarding.audit.caseaudits.IdentityResolutions;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps how often an auditor asked who a case is in one column. */
@Converter(autoApply = true)
public class ResolutionsColumn extends ColumnOfFacts<IdentityResolutions> {

    /** For Hibernate. */
    public ResolutionsColumn() {
        super(IdentityResolutions.class);
    }
}
