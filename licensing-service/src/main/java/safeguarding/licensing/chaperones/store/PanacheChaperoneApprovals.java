package safeguarding.licensing.chaperones.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.chaperones.ChaperoneApproval;
import safeguarding.licensing.chaperones.ChaperoneApprovals;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what approvals of chaperones are asked for. */
@ApplicationScoped
public class PanacheChaperoneApprovals extends AggregateRepository<ChaperoneApproval> implements ChaperoneApprovals {

    @Override
    public Optional<ChaperoneApproval> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public List<ChaperoneApproval> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
