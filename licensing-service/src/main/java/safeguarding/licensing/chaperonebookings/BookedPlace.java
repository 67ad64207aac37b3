package safeguarding.licensing.chaperonebookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * Where children are in care. Two are the same place when council, postcode and name are the same but for case, spaces and
 * signs.
 *
 * @param name what it is called
 * @param postcode its postcode
 * @param council code of the council in whose area it is
 * @param key what makes two places the same
 */
@Embeddable
public record BookedPlace(
        @Column(name = "place_name", nullable = false) String name,
        @Column(name = "place_postcode", nullable = false) String postcode,
        @Column(name = "place_council", nullable = false) String council,
        @Column(name = "place_key", nullable = false) String key) {

    /** A place by name, postcode and council. */
    public static BookedPlace of(String name, String postcode, String council) {
        return new BookedPlace(name, postcode, council, council + plain(postcode) + plain(name));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return "BookedPlace[masked]";
    }
}
