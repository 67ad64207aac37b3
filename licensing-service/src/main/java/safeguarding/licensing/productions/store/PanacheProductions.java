package safeguarding.licensing.productions.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.productions.Production;
import safeguarding.licensing.productions.Productions;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the register of productions. */
@ApplicationScoped
public class PanacheProductions extends AggregateRepository<Production> implements Productions {

    @Override
    public Optional<Production> find(UUID productionId) {
        return findByIdOptional(productionId);
    }

    @Override
    public List<Production> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
