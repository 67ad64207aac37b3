package safeguarding.platform.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An aggregate whose events wait because the broker refuses one of them.
 *
 * @param sequence place of the refused event among the aggregate's events
 * @param reason what the broker said
 * @param attempts how often it was tried
 * @param eventsWaiting the refused event and those behind it
 * @param retryRequested whether an operator has asked for another attempt that is still to come
 */
@Schema(description = "An aggregate whose events wait because the broker refuses one of them.")
public record UnpublishedAggregateView(
        @Schema(required = true) UUID aggregateId,
        @Schema(required = true, maxLength = 60) String aggregateType,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 100) String eventName,
        @Schema(required = true, minimum = "1") long sequence,
        @Schema(required = true, maxLength = 1000) String reason,
        @Schema(required = true, minimum = "1") int attempts,
        @Schema(required = true, minimum = "0") long eventsWaiting,
        @Schema(required = true) Instant parkedAt,
        @Schema(required = true) boolean retryRequested) {

    static final String COLUMNS = "aggregate_id, aggregate_type, event_id, event_name, aggregate_version, reason,"
            + " attempts, events_waiting, parked_at, retry_requested";

    static UnpublishedAggregateView read(ResultSet row) throws SQLException {
        return new UnpublishedAggregateView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getLong(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getBoolean(10));
    }
}
