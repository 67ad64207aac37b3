package safeguarding.licensing.parties;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The contacts of a party, the first to be asked first. Masks itself. */
public record Contacts(List<Contact> all) {

    public Contacts {
        all = List.copyOf(all);
    }

    /** Their e-mail addresses in lower case, sorted. */
    List<String> emails() {
        return all.stream()
                .flatMap(contact -> Stream.ofNullable(contact.email()))
                .map(email -> email.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "Contacts[masked]";
    }
}
