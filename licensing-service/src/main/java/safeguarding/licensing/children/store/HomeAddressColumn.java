package safeguarding.licensing.children.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.children.HomeAddress;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps where a child lives in one column. */
@Converter(autoApply = true)
public class HomeAddressColumn extends ColumnOfFacts<HomeAddress> {

    /** For Hibernate. */
    public HomeAddressColumn() {
        super(HomeAddress.class);
    }
}
