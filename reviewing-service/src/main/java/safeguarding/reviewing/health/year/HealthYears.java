package safeguarding.reviewing.health.year;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was answered about the health of looked-after children for years of the return. */
public interface HealthYears {

    /** The answers, or empty when there are none. */
    Optional<HealthYear> find(UUID id);

    /** Those with these identifiers, in the order of these. */
    List<HealthYear> all(Collection<UUID> ids);

    /** What stands of these children, the earliest year first; what was withdrawn does not. */
    List<HealthYear> ofChildren(Collection<UUID> childIds);

    /** Keeps the answers with what happened to them. */
    HealthYear save(HealthYear answers);
}
