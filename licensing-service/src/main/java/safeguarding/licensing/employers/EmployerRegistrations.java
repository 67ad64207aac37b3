package safeguarding.licensing.employers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What employers offer. */
public interface EmployerRegistrations {

    /** The registration, or empty when there is none. */
    Optional<EmployerRegistration> find(UUID licenceId);

    /** Registrations with these identifiers. */
    List<EmployerRegistration> all(Collection<UUID> ids);

    /** Keeps the registration with what happened. */
    EmployerRegistration save(EmployerRegistration registration);
}
