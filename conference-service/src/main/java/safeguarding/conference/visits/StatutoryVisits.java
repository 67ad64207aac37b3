package safeguarding.conference.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statutory visits of this service. */
public interface StatutoryVisits {

    /** The visit as it stands, a withdrawn one too; empty when there is none. */
    Optional<StatutoryVisit> find(UUID visitId);

    /** The visits under a plan, the earliest first, without what was withdrawn. */
    List<StatutoryVisit> under(UUID planId);

    /** Keeps the visit with what happened to it. */
    StatutoryVisit save(StatutoryVisit visit);
}
