package safeguarding.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * A record about children, as the policy sees it.
 *
 * @param type kind of record, such as {@code conference}
 * @param id its identifier
 * @param childIds the children it is about
 */
public record ProtectedRecord(String type, UUID id, Set<UUID> childIds) {

    public ProtectedRecord {
        childIds = Set.copyOf(childIds);
    }

    public static ProtectedRecord ofChild(UUID childId) {
        return new ProtectedRecord("child", childId, Set.of(childId));
    }
}
