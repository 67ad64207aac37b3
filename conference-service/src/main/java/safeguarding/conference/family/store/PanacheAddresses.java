package safeguarding.conference.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;

/** Keeps the addresses of the children and of the people around them. */
@ApplicationScoped
public class PanacheAddresses extends AggregateRepository<Address> implements Addresses {

    private static final String OF_CHILD = "v.child_id = :child and v.removed_on is null";

    private final KnownFacts facts;

    PanacheAddresses(KnownFacts facts) {
        this.facts = facts;
    }

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
    public List<Address> of(UUID childId, @Nullable LocalDate asAt, LocalDate knownOn) {
        var parameters = new HashMap<String, Object>();
        parameters.put("child", childId);
        var condition = OF_CHILD;
        if (asAt != null) {
            var day = new AsAt(asAt);
            parameters.putAll(day.parameters());
            condition += " and " + day.sql("v.lived_from", "v.lived_to");
        }
        return facts.list(Address.class, new KnownOn(knownOn, false), condition + " order by v.id", parameters);
    }

    @Override
    public List<Address> everOf(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
