package safeguarding.licensing.bodies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What approvals of bodies of persons are asked for. */
public interface BodyApprovals {

    /** The approval, or empty when there is none. */
    Optional<BodyApproval> find(UUID licenceId);

    /** The approvals with these identifiers. */
    List<BodyApproval> all(Collection<UUID> ids);

    /** Keeps the approval with what happened. */
    BodyApproval save(BodyApproval approval);
}
