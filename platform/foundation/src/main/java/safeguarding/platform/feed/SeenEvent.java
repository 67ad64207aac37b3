package safeguarding.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.RecordedEvent;
import safeguarding.platform.journal.RecordedEventRow;

/**
 * An event as one caller sees it.
 *
 * @param event the row of the journal
 * @param children those of its children that the caller may see
 * @param previous version of the event before it that the caller can see on the same stream; null when there is none
 * @param gone children that went out of the caller's sight with it; when there are any, nothing else may be told of it
 */
record SeenEvent(
        RecordedEvent event, List<UUID> children, @Nullable Long previous, List<UUID> gone) {

    SeenEvent {
        children = List.copyOf(children);
        gone = List.copyOf(gone);
    }

    static SeenEvent read(ResultSet row) throws SQLException {
        var event = RecordedEventRow.read(row);
        var version = row.getLong(RecordedEventRow.WIDTH + 2);
        var previous = row.wasNull() ? null : Long.valueOf(version);
        return new SeenEvent(
                event,
                identifiers(row, RecordedEventRow.WIDTH + 1),
                previous,
                identifiers(row, RecordedEventRow.WIDTH + 3));
    }

    private static List<UUID> identifiers(ResultSet row, int column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
