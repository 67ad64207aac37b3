package safeguarding.audit.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.agreements.PartnerAgreement;
import safeguarding.audit.agreements.PartnerAgreements;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps agreements. */
@ApplicationScoped
public class PanacheAgreements extends AggregateRepository<PartnerAgreement> implements PartnerAgreements {

    @Override
    public Optional<PartnerAgreement> find(UUID agreementId) {
        return findByIdOptional(agreementId);
    }

    @Override
    public List<PartnerAgreement> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
