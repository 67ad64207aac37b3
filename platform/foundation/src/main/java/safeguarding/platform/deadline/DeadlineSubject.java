package safeguarding.platform.deadline;

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
}
