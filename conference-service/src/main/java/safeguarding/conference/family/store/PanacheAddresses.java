package safeguarding.conference.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the addresses of the children and of the people around them. */
@ApplicationScoped
public class PanacheAddresses extends AggregateRepository<Address> implements Addresses {

    @Override
    public Optional<Address> find(UUID childId, UUID addressId) {
        return find("id = ?1 and childId = ?2 and removedOn is null", addressId, childId)
                .firstResultOptional();
    }

    @Override
    public List<Address> of(UUID childId) {
        return list("childId = ?1 and removedOn is null order by id", childId);
    }

    @Override
    public List<Address> everOf(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
