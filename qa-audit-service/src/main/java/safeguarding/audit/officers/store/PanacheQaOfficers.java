package safeguarding.audit.officers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.officers.QaOfficer;
import safeguarding.audit.officers.QaOfficers;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the register of quality assurance officers. */
@ApplicationScoped
public class PanacheQaOfficers extends AggregateRepository<QaOfficer> implements QaOfficers {

    @Override
    public Optional<QaOfficer> find(UUID officerId) {
        return findByIdOptional(officerId);
    }

    @Override
    public Optional<QaOfficer> withStaffId(String staffId) {
        return find("staffId", staffId).firstResultOptional();
    }

    @Override
    public List<QaOfficer> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<QaOfficer> everybody() {
        return list("order by id");
    }
}
