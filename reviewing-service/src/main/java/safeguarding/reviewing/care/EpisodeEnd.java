package safeguarding.reviewing.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an episode ceased. A day without a reason and a reason without a day are kept apart until rule 148 has spoken.
 *
 * @param on civil date (DEC); null in what contradicts itself only
 * @param reason code of the set REC; null in what contradicts itself only
 * @param placeChangeReason code of the set REASON_PLACE_CHANGE; null when the placement did not change or it is not known
 */
public record EpisodeEnd(
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String placeChangeReason) {

    /** The reason of an episode that another follows on the same day. */
    public static final String NEXT_EPISODE = "X1";
}
