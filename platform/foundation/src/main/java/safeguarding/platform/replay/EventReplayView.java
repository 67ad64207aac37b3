package safeguarding.platform.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A replay.
 *
 * @param topic where its events are
 * @param types names with versions; empty for all
 * @param state waiting, running, finished, failed or cancelled
 * @param published events published so far
 * @param reason why it failed or was cancelled; null otherwise
 * @param version counts its states, not its progress
 */
@Schema(description = "A range of the journal that is published again to a topic of its own.")
public record EventReplayView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String topic,
        @Nullable Instant from,
        @Nullable Instant to,
        @Schema(required = true, maxItems = 20) List<String> types,

        @Schema(
                required = true,
                enumeration = {"waiting", "running", "finished", "failed", "cancelled"})
        String state,

        @Schema(required = true, minimum = "0") long published,
        @Schema(maxLength = 1000) @Nullable String reason,
        @Schema(required = true, maxLength = 200) String requestedBy,
        @Schema(required = true) Instant requestedAt,
        @Nullable Instant finishedAt,
        @Schema(required = true, minimum = "1") int version) {

    static final String COLUMNS = "id, topic, from_time, to_time, types, state, published, reason, requested_by,"
            + " requested_at, finished_at, version";

    public EventReplayView {
        types = List.copyOf(types);
    }

    static EventReplayView read(ResultSet row) throws SQLException {
        return new EventReplayView(
                row.getObject(1, UUID.class),
                row.getString(2),
                instant(row, 3),
                instant(row, 4),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row, 11),
                row.getInt(12));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
