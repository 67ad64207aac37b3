package safeguarding.reviewing.care.codes;

import org.jspecify.annotations.Nullable;

/**
 * One code of a code set of the SSDA903 return (E).
 *
 * @param code as it stands in the return
 * @param meaning in words
 * @param from first return year that has it, named by the year in which it ends; null when it was always there
 * @param to last return year that has it; null while it is in use
 */
public record ReturnCode(
        String code,
        String meaning,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** Whether the return of this year has the code. */
    public boolean inForceIn(int year) {
        return (from == null || year >= from) && (to == null || year <= to);
    }
}
