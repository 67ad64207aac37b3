package safeguarding.audit.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a case went out of its sample. Masks itself.
 *
 * @param words why, in words; never null
 * @param on civil date
 * @param by staff number of who replaced it, or the subject of the token
 * @param replacedById the case that came in; null when the stratum had no further one
 * @param passedOver keys of cases that came next, but could not be audited any more
 */
public record Replacement(
        ReplacementReason reason,
        String words,
        LocalDate on,
        String by,
        @Nullable UUID replacedById,
        List<String> passedOver) {

    public Replacement {
        passedOver = List.copyOf(passedOver);
    }

    @Override
    public String toString() {
        return "Replacement[" + reason + "]";
    }
}
