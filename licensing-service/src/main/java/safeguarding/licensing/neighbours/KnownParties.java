package safeguarding.licensing.neighbours;

import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;

/** The register of parties. */
public interface KnownParties {

    /** The party, or the one it was merged into; empty when there is none. */
    Optional<KnownParty> find(UUID partyId);

    /** The party that a field of the body names, or {@code invalid-request} when there is none. */
    default KnownParty named(String field, UUID partyId) {
        return find(partyId).orElseThrow(() -> ProblemException.invalid(field, "There is no such party."));
    }
}
