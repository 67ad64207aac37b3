package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Children as people name them. Says nothing of who may see them. */
public interface ChildrenInWords {

    /** Those of the children that are registered, in the order of their identifiers. */
    List<ChildInWords> of(Collection<UUID> childIds);
}
