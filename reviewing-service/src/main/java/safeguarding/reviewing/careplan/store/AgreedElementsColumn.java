package safeguarding.reviewing.careplan.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.careplan.AgreedElements;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class AgreedElementsColumn extends ColumnOfFacts<AgreedElements> {

    /** For Hibernate. */
    public AgreedElementsColumn() {
        super(AgreedElements.class);
    }
}
