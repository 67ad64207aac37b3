package safeguarding.platform.deadline;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is about.
 *
 * @param aggregateType kind of the thing, such as {@code conference}
 * @param aggregateId the thing
 * @param childIds the children concerned
 * @param area code of the area responsible; null where there is none
 */
public record DeadlineSubject(
        @Schema(required = true) String aggregateType,
        @Schema(required = true) UUID aggregateId,
        @Schema(required = true) Set<UUID> childIds,
        @Nullable String area) {

    public DeadlineSubject {
        childIds = Set.copyOf(childIds);
    }

    /** Whether it is about this child, and about others as well. */
    public boolean isAlsoAboutOthersThan(UUID childId) {
        return childIds.contains(childId) && childIds.size() > 1;
    }

    /** The same about the other children only. */
    public DeadlineSubject without(UUID childId) {
        var others = new HashSet<>(childIds);
        others.remove(childId);
        return new DeadlineSubject(aggregateType, aggregateId, others, area);
    }
}
