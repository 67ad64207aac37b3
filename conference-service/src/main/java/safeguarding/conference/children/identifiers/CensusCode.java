package safeguarding.conference.children.identifiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code of a code set of the children in need census (D4).
 *
 * @param code as it stands in the return
 * @param meaning in words
 * @param from first day of the first census year that has it; null when it was always there
 * @param to last day of the last census year that has it; null while it is in use
 */
public record CensusCode(
        String code,
        String meaning,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether a return for this day may use the code. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
