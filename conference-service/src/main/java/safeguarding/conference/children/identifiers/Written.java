package safeguarding.conference.children.identifiers;

import java.util.Locale;

/** How an identifier is written down: without blanks and hyphens, in capitals. */
final class Written {

    private Written() {}

    static String compact(String written) {
        return written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
