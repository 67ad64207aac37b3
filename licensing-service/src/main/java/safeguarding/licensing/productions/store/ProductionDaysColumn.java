package safeguarding.licensing.productions.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.productions.ProductionDays;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the days of a production in one column. */
@Converter(autoApply = true)
public class ProductionDaysColumn extends ColumnOfFacts<ProductionDays> {

    /** For Hibernate. */
    public ProductionDaysColumn() {
        super(ProductionDays.class);
    }
}
