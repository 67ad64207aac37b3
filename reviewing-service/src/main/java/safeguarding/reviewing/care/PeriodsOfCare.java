package safeguarding.reviewing.care;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The periods of care of this service. */
public interface PeriodsOfCare {

    /** The period, or empty when there is none. */
    Optional<PeriodOfCare> find(UUID periodId);

    /** The periods with these identifiers, in the order of these. */
    List<PeriodOfCare> all(Collection<UUID> ids);

    /** The periods of a child, ended or not, without what was withdrawn. */
    List<PeriodOfCare> ofChild(UUID childId);

    /** Keeps the period with what happened to it. */
    PeriodOfCare save(PeriodOfCare period);
}
