package safeguarding.reviewing.children.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How an identifier is written down: in capitals and plain digits, without blanks, dashes and characters that cannot be
 * seen, as they come along when a number is copied from a letter.
 */
final class Written {

    private Written() {}

    static String compact(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}\\p{Pd}\u2212]", "")
                .toUpperCase(Locale.ROOT);
    }
}
