package safeguarding.reviewing.dualstatus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which children with a protection plan are looked after. */
public interface DualStatuses {

    /** One of them, or empty when there is none. */
    Optional<DualStatus> find(UUID dualStatusId);

    /** Those with these identifiers, in the order of these. */
    List<DualStatus> all(Collection<UUID> ids);

    /** Those whose plan or period of care is about one of these records, withdrawn or not. */
    List<DualStatus> about(Collection<UUID> childIds);

    /** Until the end of the transaction nobody else works out what these records have. */
    void holdStill(Collection<UUID> childIds);

    /** Keeps it with what happened to it. */
    DualStatus save(DualStatus status);
}
