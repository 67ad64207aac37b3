package safeguarding.licensing.children.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.children.Signatories;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps who may sign for a child in one column. */
@Converter(autoApply = true)
public class SignatoriesColumn extends ColumnOfFacts<Signatories> {

    /** For Hibernate. */
    public SignatoriesColumn() {
        super(Signatories.class);
    }
}
