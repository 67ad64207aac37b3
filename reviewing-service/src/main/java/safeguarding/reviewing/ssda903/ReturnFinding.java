package safeguarding.reviewing.ssda903;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the return that lines of a child break. Never holds a value.
 *
 * @param rule number of the rule of the return, such as {@code 148}; a name of ours where it has none
 * @param severity what follows from it
 * @param file name of the file; null where several tell it together
 * @param line line in the file; null where none is at fault by itself
 * @param field column; null for the whole line
 * @param sentence what is wrong
 */
public record ReturnFinding(
        String rule,
        Severity severity,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String field,
        String sentence) {

    /** What follows from a finding. */
    public enum Severity {
        /** The child cannot be read in: its lines contradict each other or say nothing. */
        REFUSED,
        /** The return would be refused; read in, it is kept and flagged. */
        ERROR,
        /** Possible, and to be looked at. */
        QUERY
    }

    /** Where it is, such as {@code Episodes:12.DECOM}; null when it is everywhere. */
    public @Nullable String path() {
        if (file == null) {
            return null;
        }
        return file + (line == null ? "" : ":" + line) + (field == null ? "" : "." + field);
    }
}
