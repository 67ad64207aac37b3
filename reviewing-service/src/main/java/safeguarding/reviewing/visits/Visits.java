package safeguarding.reviewing.visits;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits to looked-after children. */
public interface Visits {

    /** The visit, a withdrawn one too; empty when there is none. */
    Optional<LookedAfterVisit> find(UUID visitId);

    /** The visits with these identifiers, in the order of these. */
    List<LookedAfterVisit> all(Collection<UUID> ids);

    /** The visits in a period of care, the earliest first, without what was withdrawn. */
    List<LookedAfterVisit> in(UUID periodId);

    /** Keeps the visit with what happened to it. */
    LookedAfterVisit save(LookedAfterVisit visit);
}
