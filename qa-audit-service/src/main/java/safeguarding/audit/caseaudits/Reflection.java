package safeguarding.audit.caseaudits;

import java.time.LocalDate;

/**
 * What a practitioner or manager says to an audit. Masks itself.
 *
 * @param from whose reflection it is
 * @param words in words
 * @param on civil date on which it was written down
 * @param by staff number of who wrote it down
 */
public record Reflection(Source from, String words, LocalDate on, String by) {

    /** Whose reflection. */
    public enum Source {
        PRACTITIONER,
        MANAGER
    }

    @Override
    public String toString() {
        return "Reflection[" + from + "]";
    }
}
