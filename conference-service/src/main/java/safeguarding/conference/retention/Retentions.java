package safeguarding.conference.retention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What decides how long records are kept, and the only way to destroy one. */
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

    /** What hinders the destruction of a record, as codes such as {@code legal-hold}, on all records of the person. */
    List<String> hindrances(UUID childId);

    /** Takes whose record it was out of every table and its history; figures stay. */
    void destroy(UUID childId, UUID destructionId);
}
