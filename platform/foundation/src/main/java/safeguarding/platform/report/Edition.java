package safeguarding.platform.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published; it never changes. Masks itself.
 *
 * @param number 1 for the first
 * @param asAt civil date on which things stood: the last of the year
 * @param knownOn civil date of the publication: what was recorded by then is in it
 * @param publishedBy staff number
 * @param reason why there is another edition; null with the first where none was given
 * @param forUnit its sections with every number, as JSON
 * @param forPublic its sections with small numbers suppressed, as JSON
 */
public record Edition(
        UUID reportId,
        int number,
        LocalDate asAt,
        LocalDate knownOn,
        Instant publishedAt,
        String publishedBy,
        @Nullable String reason,
        String forUnit,
        String forPublic) {

    @Override
    public String toString() {
        return "Edition[" + reportId + ", " + number + "]";
    }
}
