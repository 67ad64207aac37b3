package safeguarding.licensing.chaperones;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What approvals of chaperones are asked for. */
public interface ChaperoneApprovals {

    /** The approval, or empty when there is none. */
    Optional<ChaperoneApproval> find(UUID licenceId);

    /** The approvals with these identifiers. */
    List<ChaperoneApproval> all(Collection<UUID> ids);

    /** Keeps the approval with what happened. */
    ChaperoneApproval save(ChaperoneApproval approval);
}
