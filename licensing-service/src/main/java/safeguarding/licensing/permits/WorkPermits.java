package safeguarding.licensing.permits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What work permits are asked for. */
public interface WorkPermits {

    /** The permit, or empty when there is none. */
    Optional<WorkPermit> find(UUID permitId);

    /** The permits with these identifiers, in this order. */
    List<WorkPermit> all(List<UUID> ids);

    /** Version of the licence of a permit: what the applicant writes is guarded by it. */
    int versionOfLicence(UUID permitId);

    /** Keeps the permit with what happened. */
    WorkPermit save(WorkPermit permit);
}
