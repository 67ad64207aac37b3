package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Conferences that are to come, transfers included, or were held a short while ago. */
public interface RecentConferences {

    /** Those of the children who have a conference that is to come, or was held on a civil date or after it. */
    Set<UUID> ahead(Collection<UUID> childIds, LocalDate heldSince);

    /** The civil date of the first conference about the child that was held; empty when none was. */
    Optional<LocalDate> firstHeldOn(UUID childId);

    /** Whether a conference that was held was about both records, as if they were two children. */
    boolean together(UUID one, UUID other);
}
