package safeguarding.reviewing.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits that were asked for. */
public interface VisitRequests {

    /** The request, a withdrawn one too; empty when there is none. */
    Optional<VisitRequest> find(UUID requestId);

    /** Those in a period of care, the earliest first, without what was withdrawn. */
    List<VisitRequest> in(UUID periodId);

    /** Keeps the request with what happened to it. */
    VisitRequest save(VisitRequest request);
}
