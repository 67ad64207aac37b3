package safeguarding.licensing.licences.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.licences.Licence;
import safeguarding.licensing.licences.LicenceNumber;
import safeguarding.licensing.licences.Licences;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps licences. */
@ApplicationScoped
public class PanacheLicences extends AggregateRepository<Licence> implements Licences {

    @Override
    public Optional<Licence> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public Optional<Licence> numbered(LicenceNumber number) {
        return find("number", number.text()).firstResultOptional();
    }

    @Override
    public List<Licence> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<Licence> ofHolder(UUID holderId, LicenceKind kind) {
        return list("holderId = ?1 and kind = ?2 order by id", holderId, kind);
    }

    @Override
    public List<Licence> ofChild(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
