package safeguarding.licensing.bodies.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.bodies.BodyApproval;
import safeguarding.licensing.bodies.BodyApprovals;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what approvals of bodies of persons are asked for. */
@ApplicationScoped
public class PanacheBodyApprovals extends AggregateRepository<BodyApproval> implements BodyApprovals {

    @Override
    public Optional<BodyApproval> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public List<BodyApproval> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
