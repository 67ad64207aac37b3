package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When the first review of a period of care opened, as other features ask. */
public interface FirstReviews {

    /** Civil date on which it opened; empty while none did. */
    Optional<LocalDate> of(UUID periodId);

    /**
     * The same as it was known.
     *
     * @param knownOn closed day: what was recorded by its end counts
     */
    Optional<LocalDate> of(UUID periodId, LocalDate knownOn);
}
