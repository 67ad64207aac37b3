package safeguarding.conference.children.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The merges of this service. */
public interface ChildMerges {

    /** The merge as it stands, one that was split too; empty when there is none. */
    Optional<ChildMerge> find(UUID mergeId);

    /** The merges with these identifiers, in the order of their identifiers. */
    List<ChildMerge> all(Collection<UUID> mergeIds);

    /** The merges that hold and name one of these records. */
    List<ChildMerge> about(Collection<UUID> childIds);

    /**
     * All records of the person as it was known, the one asked about among them.
     *
     * @param knownOn civil date: what was recorded by its end counts
     */
    Set<UUID> recordsKnown(UUID childId, LocalDate knownOn);

    /** Keeps the merge. */
    ChildMerge save(ChildMerge merge);
}
