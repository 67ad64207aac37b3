package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** What the publishers tell of children. */
public interface ToldChildren {

    /** The child as it was told last; empty when nothing is told of it. */
    Optional<ToldChild> find(UUID childId);
}
