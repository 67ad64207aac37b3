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
 */
record SeenEvent(
        RecordedEvent event, List<UUID> children, @Nullable Long previous) {

    SeenEvent {
        children = List.copyOf(children);
    }

    static SeenEvent read(ResultSet row) throws SQLException {
        var event = RecordedEventRow.read(row);
        var children = List.of((UUID[]) row.getArray(RecordedEventRow.WIDTH + 1).getArray());
        var previous = row.getLong(RecordedEventRow.WIDTH + 2);
        return new SeenEvent(event, children, row.wasNull() ? null : previous);
    }
}
