package safeguarding.licensing.parties.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.parties.Addresses;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the addresses of a party in one column. */
@Converter(autoApply = true)
public class AddressesColumn extends ColumnOfFacts<Addresses> {

    /** For Hibernate. */
    public AddressesColumn() {
        super(Addresses.class);
    }
}
