package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Conferences that are to come, transfers included, or were held a short while ago. */
public interface RecentConferences {

    /** Those of the children who have a conference that is to come, or was held on a civil date or after it. */
    Set<UUID> ahead(Collection<UUID> childIds, LocalDate heldSince);

    /** Whether a conference that was held was about both records, as if they were two children. */
    boolean together(UUID one, UUID other);
}
