package safeguarding.licensing.neighbours;

import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;

/** The register of productions. */
public interface KnownProductions {

    /** The production, cancelled or not; empty when there is none. */
    Optional<KnownProduction> find(UUID productionId);

    /** The production that a field of the body names, or {@code invalid-request} when there is none. */
    default KnownProduction named(String field, UUID productionId) {
        return find(productionId).orElseThrow(() -> ProblemException.invalid(field, "There is no such production."));
    }
}
