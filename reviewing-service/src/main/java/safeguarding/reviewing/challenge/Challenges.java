package safeguarding.reviewing.challenge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The challenges of this service. */
public interface Challenges {

    /** The challenge, a withdrawn one too; empty when there is none. */
    Optional<Challenge> find(UUID challengeId);

    /** Keeps everybody else from the challenge and its answers until the end of the transaction, and reads it anew. */
    void hold(Challenge challenge);

    /** The challenges with these identifiers, in the order of these. */
    List<Challenge> all(Collection<UUID> ids);

    /** The challenges in a period of care, without what was withdrawn. */
    List<Challenge> in(UUID periodId);

    /** Keeps the challenge with what happened to it. */
    Challenge save(Challenge challenge);
}
