package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which looked-after review is waited for, as other features ask. */
public interface NextReviews {

    /**
     * The next review of each of these periods of care, by period.
     *
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    Map<UUID, NextReview> of(Collection<UUID> periodIds, @Nullable LocalDate knownOn);
}
