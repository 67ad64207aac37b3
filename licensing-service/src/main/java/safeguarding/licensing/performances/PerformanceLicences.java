package safeguarding.licensing.performances;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contents of performance licences. */
public interface PerformanceLicences {

    /** The content, or empty when there is none. */
    Optional<PerformanceLicence> find(UUID licenceId);

    /** The contents with these identifiers. */
    List<PerformanceLicence> all(Collection<UUID> ids);

    /** Those of a child in a production. */
    List<PerformanceLicence> of(UUID childId, UUID productionId);

    /** Keeps the content with what happened. */
    PerformanceLicence save(PerformanceLicence licence);
}
