package safeguarding.audit.agreements.store;

import jakarta.persistence.Converter;
import safeguarding.audit.agreements.Agreed;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps with whom what was agreed in one column. */
@Converter(autoApply = true)
public class AgreedColumn extends ColumnOfFacts<Agreed> {

    /** For Hibernate. */
    public AgreedColumn() {
        super(Agreed.class);
    }
}
