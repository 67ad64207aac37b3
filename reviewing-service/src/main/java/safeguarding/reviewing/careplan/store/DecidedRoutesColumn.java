package safeguarding.reviewing.careplan.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.careplan.DecidedRoutes;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class DecidedRoutesColumn extends ColumnOfFacts<DecidedRoutes> {

    /** For Hibernate. */
    public DecidedRoutesColumn() {
        super(DecidedRoutes.class);
    }
}
