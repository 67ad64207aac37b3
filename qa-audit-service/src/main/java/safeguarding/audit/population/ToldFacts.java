package safeguarding.audit.population;

import java.time.Instant;
import java.util.UUID;

/** What was told, one fact for each event. Nothing of it changes. */
public interface ToldFacts {

    /**
     * Keeps a fact.
     *
     * @return whether it is new: it was not kept before, and its publisher has not destroyed the record since
     */
    boolean keep(ToldFact fact);

    /** A publisher has destroyed the record of a child: what it had told by then is not kept any longer. */
    void destroy(Publisher publisher, UUID childId, Instant recordedAt);
}
