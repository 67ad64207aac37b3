package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Plans that are open, or have ended a short while ago. */
public interface RecentPlans {

    /** The plans of these children that are open or ended on a civil date or after it. */
    List<PlanOfChild> openOrEndedSince(Collection<UUID> childIds, LocalDate day);
}
