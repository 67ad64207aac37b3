package safeguarding.audit.caseaudits;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on. Masks itself.
 *
 * @param what what was seen
 * @param where where it stands: the document, the entry, who said it
 * @param effectiveOn civil date of what was seen, which is not the day of its entry; null when it has none
 * @param enteredOn civil date on which the auditor wrote it down
 */
public record Evidence(String what, String where, @Nullable LocalDate effectiveOn, LocalDate enteredOn) {

    /** Whether it says the same, whenever it was written down. */
    boolean saysAs(Evidence other) {
        return what.equals(other.what) && where.equals(other.where) && Objects.equals(effectiveOn, other.effectiveOn);
    }

    @Override
    public String toString() {
        return "Evidence[masked]";
    }
}
