package safeguarding.platform.access.log;

import java.util.Set;
import java.util.UUID;

/** Children of records that have no journal of their own, so that a refused request on one names them in the access log. */
public interface ChildrenOfRecords {

    /** Children whom any of these records is about; none for an identifier that is no such record. */
    Set<UUID> of(Set<UUID> records);
}
