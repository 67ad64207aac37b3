package safeguarding.licensing.productions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of productions. */
public interface Productions {

    /** The production, or empty when there is none. */
    Optional<Production> find(UUID productionId);

    /** The productions with these identifiers. */
    List<Production> all(Collection<UUID> ids);

    /** Keeps the production with what happened. */
    Production save(Production production);
}
