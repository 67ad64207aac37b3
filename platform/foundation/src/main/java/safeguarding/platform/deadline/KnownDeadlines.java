package safeguarding.platform.deadline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.history.KnownOn;

/** The deadlines of a service as they were known on a day. */
public interface KnownDeadlines {

    /** All deadlines of these subjects as they were known, earliest due first. */
    List<Deadline> about(Collection<UUID> aggregateIds, KnownOn knownOn);
}
