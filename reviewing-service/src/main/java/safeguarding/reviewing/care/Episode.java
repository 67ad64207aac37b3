package safeguarding.reviewing.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a period of care in which legal status, placement and carer stay the same. Masks itself.
 *
 * @param startedOn civil date (DECOM)
 * @param reason code of the set RNE
 * @param legalStatus code of the set LS
 * @param need code of the set CIN
 * @param end null while it lasts
 */
public record Episode(
        LocalDate startedOn,
        String reason,
        String legalStatus,
        String need,
        Placement placement,
        @Nullable EpisodeEnd end) {

    /** The reason of the first episode of a period. */
    public static final String STARTED = "S";

    /** Last civil date of it, on which the next may begin; null while it lasts. */
    public @Nullable LocalDate endedOn() {
        return end == null ? null : end.on();
    }

    Episode ended(EpisodeEnd how) {
        return new Episode(startedOn, reason, legalStatus, need, placement, how);
    }

    @Override
    public String toString() {
        return "Episode[" + startedOn + "]";
    }
}
