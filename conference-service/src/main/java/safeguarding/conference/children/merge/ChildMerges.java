package safeguarding.conference.children.merge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.history.KnownOn;

/** The merges of this service. */
public interface ChildMerges {

    /** The merge as it stands, one that was split too; empty when there is none. */
    Optional<ChildMerge> find(UUID mergeId);

    /** The merges with these identifiers, in the order of their identifiers. */
    List<ChildMerge> all(Collection<UUID> mergeIds);

    /** The merges that hold and name one of these records. */
    List<ChildMerge> about(Collection<UUID> childIds);

    /** All records of the person as it was known on a day, the one asked about among them. */
    Set<UUID> recordsKnown(UUID childId, KnownOn knownOn);

    /** Keeps the merge. */
    ChildMerge save(ChildMerge merge);
}
