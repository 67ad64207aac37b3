package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Open plans as convening and involvement ask about them. */
public interface RunningPlans {

    /** The open plans of these children, in the order of the children's identifiers. */
    List<RunningPlan> ofChildren(Collection<UUID> childIds);

    /**
     * The plans of these children that were open on a civil date, as the conferences before it had left them, in the order of
     * the children's identifiers.
     */
    List<RunningPlan> before(Collection<UUID> childIds, LocalDate day);
}
