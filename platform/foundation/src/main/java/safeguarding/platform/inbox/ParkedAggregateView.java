package safeguarding.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An aggregate of another service whose events wait.
 *
 * @param version what travels as {@code ETag}
 * @param pointer where the message stands that cannot be taken: topic, partition and offset, or the feed
 * @param waiting events of the aggregate that wait, the one that cannot be taken among them
 */
@Schema(description = "An aggregate of another service whose events wait for an operator or for missing events.")
public record ParkedAggregateView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String consumer,
        @Schema(required = true, maxLength = 500) String subject,

        @Schema(
                required = true,
                enumeration = {"poison", "unreadable", "hole"})
        String cause,

        @Schema(required = true, maxLength = 2000) String reason,

        @Schema(required = true, maxLength = 500, examples = "safeguarding.conference.v1/3@1207")
        String pointer,

        @Schema(required = true) int attempts,
        @Schema(required = true) Instant parkedAt,
        @Schema(required = true) Instant triedAt,
        @Schema(required = true) int waiting) {}
