package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Of which periods of care an officer is the named IRO, as other features ask. */
public interface OfficersPeriods {

    /**
     * The periods that lasted on a civil day and of which the officer was the named IRO on it, whoever stood in.
     *
     * @param knownOn closed day: what was recorded by its end counts
     */
    List<UUID> of(UUID officerId, LocalDate day, LocalDate knownOn);

    /** The periods that last on a civil day and of which the officer stands in on it, as it is known now. */
    List<UUID> coveredBy(UUID officerId, LocalDate day);
}
