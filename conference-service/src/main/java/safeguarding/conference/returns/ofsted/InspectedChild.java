package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.returns.HeldChild;

/**
 * A child of an inspection list.
 *
 * @param decided conferences that decided something for the child
 * @param visits the last visit under each plan by the day of the list
 */
public record InspectedChild(HeldChild child, Set<UUID> decided, Map<UUID, Visit> visits) {

    public InspectedChild {
        decided = Set.copyOf(decided);
        visits = Map.copyOf(visits);
    }

    /** A statutory visit. */
    public record Visit(LocalDate on, boolean seenAlone) {}

    @Override
    public String toString() {
        return "InspectedChild[masked]";
    }
}
