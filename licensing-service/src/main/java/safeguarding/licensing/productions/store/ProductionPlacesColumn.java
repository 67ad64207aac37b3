package safeguarding.licensing.productions.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.productions.ProductionPlaces;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the places of a production in one column. */
@Converter(autoApply = true)
public class ProductionPlacesColumn extends ColumnOfFacts<ProductionPlaces> {

    /** For Hibernate. */
    public ProductionPlacesColumn() {
        super(ProductionPlaces.class);
    }
}
