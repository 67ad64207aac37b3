package safeguarding.reviewing.challenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a challenge. Masks itself.
 *
 * @param on civil date
 * @param note what was agreed and what changed, in words; null when nothing was written
 */
public record Outcome(
        LocalDate on,
        Resolution resolution,
        Effect effect,
        @Nullable String note) {

    @Override
    public String toString() {
        return "Outcome[" + resolution + ", " + effect + "]";
    }
}
