package safeguarding.conference.neighbours;

import java.util.Optional;
import java.util.UUID;

/** Plans as visits ask about them. */
public interface KnownPlans {

    /** The plan as it stands; empty when there is none. */
    Optional<KnownPlan> known(UUID planId);

    /** The same; until the end of the transaction nobody else changes it or what is counted from it. */
    Optional<KnownPlan> lock(UUID planId);
}
