package safeguarding.conference.retention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What decides how long records are kept. */
public interface Retentions {

    /** What of a child decides it; empty when the child is not registered here. */
    Optional<LifeOfChild> life(UUID childId);

    /** The same for several children, in no order. */
    List<LifeOfChild> lives(Collection<UUID> childIds);

    /** What a person said; empty when nobody has. */
    Optional<RetentionClass> set(UUID childId);

    /** The same for several children. */
    List<RetentionClass> set(Collection<UUID> childIds);

    /** Keeps what a person said. */
    RetentionClass save(RetentionClass retention);
}
