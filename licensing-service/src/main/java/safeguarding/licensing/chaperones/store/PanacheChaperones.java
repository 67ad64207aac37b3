package safeguarding.licensing.chaperones.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.chaperones.Chaperone;
import safeguarding.licensing.chaperones.Chaperones;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the register of chaperones. */
@ApplicationScoped
public class PanacheChaperones extends AggregateRepository<Chaperone> implements Chaperones {

    @Override
    public Optional<Chaperone> find(UUID chaperoneId) {
        return findByIdOptional(chaperoneId);
    }

    @Override
    public boolean holdsParty(UUID partyId) {
        return count("partyId", partyId) > 0;
    }

    @Override
    public List<Chaperone> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<Chaperone> ofParties(Collection<UUID> partyIds) {
        return list("partyId in ?1 order by id", partyIds);
    }
}
