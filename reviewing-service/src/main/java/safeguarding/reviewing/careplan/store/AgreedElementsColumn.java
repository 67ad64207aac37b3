package safeguarding.reviewing.careplan.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.careplan.AgreedElements;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class AgreedElementsColumn extends ColumnOfFacts<AgreedElements> {

    /** For Hibernate. */
    public AgreedElementsColumn() {
        super(AgreedElements.class);
    }
}
