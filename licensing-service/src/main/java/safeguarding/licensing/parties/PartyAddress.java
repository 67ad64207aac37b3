package safeguarding.licensing.parties;

import java.util.List;
import java.util.Locale;
import safeguarding.platform.problem.ProblemException;

/**
 * An address of a party. Masks itself.
 *
 * @param kind what it is for
 * @param lines the lines without the postcode
 * @param postcode in capital letters with one space
 * @param council code of the council in whose area it is: whose byelaws hold there (G1.2)
 */
public record PartyAddress(AddressKind kind, List<String> lines, String postcode, String council) {

    public PartyAddress {
        lines = List.copyOf(lines);
        var letters = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() < 5) {
            throw ProblemException.invalid("postcode", "This is no postcode.");
        }
        postcode = letters.substring(0, letters.length() - 3) + " " + letters.substring(letters.length() - 3);
    }

    @Override
    public String toString() {
        return "PartyAddress[masked]";
    }
}
