package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The periods of care, as other features see them. */
public interface KnownPeriods {

    /** The period as it stands, or empty when there is none or it was withdrawn. */
    Optional<KnownCare> find(UUID periodId);

    /**
     * The period as it was known.
     *
     * @param knownOn closed day: what was recorded by its end counts
     */
    Optional<KnownCare> find(UUID periodId, LocalDate knownOn);
}
