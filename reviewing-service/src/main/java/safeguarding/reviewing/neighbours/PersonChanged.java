package safeguarding.reviewing.neighbours;

import java.util.Set;
import java.util.UUID;

/**
 * Records turned out to be one person, or not to be.
 *
 * @param childIds every record that is or was one of the person
 */
public record PersonChanged(Set<UUID> childIds) {

    public PersonChanged {
        childIds = Set.copyOf(childIds);
    }
}
