package safeguarding.reviewing.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the return asks about the health and conduct of looked-after children. */
public interface HealthRecords {

    /** The record, or empty when there is none. */
    Optional<HealthRecord> find(UUID id);

    /** The records with these identifiers, in the order of these. */
    List<HealthRecord> all(Collection<UUID> ids);

    /** What stands of these children, the earliest first; what was withdrawn does not. */
    List<HealthRecord> ofChildren(Collection<UUID> childIds);

    /** Keeps the record with what happened to it. */
    HealthRecord save(HealthRecord fact);
}
