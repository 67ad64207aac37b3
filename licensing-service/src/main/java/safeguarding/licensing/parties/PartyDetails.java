package safeguarding.licensing.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a party that can change. Masks itself, for a party may be a person.
 *
 * @param name what it is called
 * @param kinds codes of {@link PartyKind}, sorted, at least one
 * @param companyNumber number at Companies House, eight characters; null without one
 * @param charityNumber number in the register of charities; null without one
 */
@Embeddable
public record PartyDetails(
        @Column(name = "name", nullable = false) String name,
        @Column(name = "kinds", nullable = false) List<String> kinds,
        @Nullable @Column(name = "company_number") String companyNumber,
        @Nullable @Column(name = "charity_number") String charityNumber,
        @Column(name = "contacts", nullable = false) Contacts contacts,
        @Column(name = "addresses", nullable = false) Addresses addresses) {

    public PartyDetails {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** What makes two names look alike: lower case, letters and figures only, without the forms of companies. */
    static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .replaceAll("\\b(limited|ltd|plc|llp|cic|the|company|co)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return "PartyDetails[masked]";
    }
}
