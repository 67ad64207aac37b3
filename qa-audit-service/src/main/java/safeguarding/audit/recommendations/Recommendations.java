package safeguarding.audit.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of recommendations. */
public interface Recommendations {

    /** The recommendation; empty when there is none. */
    Optional<Recommendation> find(UUID recommendationId);

    /** The recommendations with these identifiers. */
    List<Recommendation> all(Collection<UUID> ids);

    /** Keeps the recommendation with what happened. */
    Recommendation save(Recommendation recommendation);
}
