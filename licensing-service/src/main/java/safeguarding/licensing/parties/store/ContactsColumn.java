package safeguarding.licensing.parties.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.parties.Contacts;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the contacts of a party in one column. */
@Converter(autoApply = true)
public class ContactsColumn extends ColumnOfFacts<Contacts> {

    /** For Hibernate. */
    public ContactsColumn() {
        super(Contacts.class);
    }
}
