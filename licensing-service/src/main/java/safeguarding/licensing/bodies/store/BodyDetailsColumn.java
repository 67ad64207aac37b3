package safeguarding.licensing.bodies.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.bodies.BodyDetails;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what is asked for in one column. */
@Converter(autoApply = true)
public class BodyDetailsColumn extends ColumnOfFacts<BodyDetails> {

    /** For Hibernate. */
    public BodyDetailsColumn() {
        super(BodyDetails.class);
    }
}
