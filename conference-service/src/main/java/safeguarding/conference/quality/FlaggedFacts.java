package safeguarding.conference.quality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The flagged facts of this service. */
public interface FlaggedFacts {

    /** The flag; empty when there is none, or its fact was mended. */
    Optional<FlaggedFact> find(UUID flagId);

    /** These flags, in no order. */
    List<FlaggedFact> all(Collection<UUID> flagIds);

    /** Keeps the flag with what happened to it. */
    FlaggedFact save(FlaggedFact flag);
}
