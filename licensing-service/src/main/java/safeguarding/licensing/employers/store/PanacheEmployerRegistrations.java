package safeguarding.licensing.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.employers.EmployerRegistration;
import safeguarding.licensing.employers.EmployerRegistrations;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what employers offer. */
@ApplicationScoped
public class PanacheEmployerRegistrations extends AggregateRepository<EmployerRegistration>
        implements EmployerRegistrations {

    @Override
    public Optional<EmployerRegistration> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public List<EmployerRegistration> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
