package safeguarding.licensing.employers.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.employers.WorkSites;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the sites of an employer in one column. */
@Converter(autoApply = true)
public class SitesColumn extends ColumnOfFacts<WorkSites> {

    /** For Hibernate. */
    public SitesColumn() {
        super(WorkSites.class);
    }
}
