package safeguarding.reviewing.workers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which social worker holds the case of a looked-after child, and since when. */
public interface CaseHoldings {

    /** The record, or empty when there is none. */
    Optional<CaseHolding> find(UUID id);

    /** The records with these identifiers, in the order of these. */
    List<CaseHolding> all(Collection<UUID> ids);

    /** What stands of these children, the earliest first; what was withdrawn does not. */
    List<CaseHolding> ofChildren(Collection<UUID> childIds);

    /** Keeps the record with what happened to it. */
    CaseHolding save(CaseHolding holding);
}
