package safeguarding.audit.sampling.store;

import jakarta.persistence.Converter;
import safeguarding.audit.sampling.Conflicts;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps who must not audit a case in one column. */
@Converter(autoApply = true)
public class ConflictsColumn extends ColumnOfFacts<Conflicts> {

    /** For Hibernate. */
    public ConflictsColumn() {
        super(Conflicts.class);
    }
}
