package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Section 47 enquiries that have not ended. */
public interface RunningEnquiries {

    /** Those of the children about whom section 47 enquiries run. */
    Set<UUID> about(Collection<UUID> childIds);
}
