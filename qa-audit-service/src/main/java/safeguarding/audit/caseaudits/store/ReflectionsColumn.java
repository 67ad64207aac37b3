package safeguarding.audit.caseaudits.store;

import jakarta.persistence.Converter;
import safeguarding.audit.caseaudits.Reflections;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what practitioners and managers say in one column. */
@Converter(autoApply = true)
public class ReflectionsColumn extends ColumnOfFacts<Reflections> {

    /** For Hibernate. */
    public ReflectionsColumn() {
        super(Reflections.class);
    }
}
