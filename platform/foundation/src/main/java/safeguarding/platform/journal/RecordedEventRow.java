package safeguarding.platform.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How a row of the journal is read: its columns, in the alias {@code j}, and what becomes of them. */
public final class RecordedEventRow {

    /** The columns that {@link #read} expects first, of a journal called {@code j}. */
    public static final String COLUMNS = "j.seq, j.id, j.aggregate_type, j.aggregate_id, j.aggregate_version,"
            + " j.event_name, j.schema_version, j.child_ids, j.area, j.occurred_on, j.recorded_at, j.actor,"
            + " j.correlation_id, j.causation_id, j.traceparent, j.data::text";

    /** How many columns there are: further ones of a query follow. */
    public static final int WIDTH = 16;

    private RecordedEventRow() {}

    /** The event in the row the result stands on. */
    public static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                List.of((UUID[]) row.getArray(8).getArray()),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16));
    }

    /** The events of a query without parameters. */
    public static List<RecordedEvent> list(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            var events = new ArrayList<RecordedEvent>();
            while (rows.next()) {
                events.add(read(rows));
            }
            return events;
        }
    }
}
