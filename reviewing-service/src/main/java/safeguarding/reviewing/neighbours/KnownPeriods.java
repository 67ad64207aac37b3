package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.List;
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

    /** The periods of a child as they stand, ended or not, without what was withdrawn. */
    List<KnownCare> ofChild(UUID childId);
}
