package safeguarding.platform.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.journal.JournalWindow;

/**
 * The children of the first events of a window.
 *
 * @param childIds each once, in the order of their first event
 * @param lastSeq last event that was read; 0 when there was none
 * @param more whether the window has more
 */
record ConcernedChildren(List<UUID> childIds, long lastSeq, boolean more) {

    /** Events to look at in one call, so that a long history of few children comes to an end. */
    private static final int EVENTS = 2_000;

    static ConcernedChildren read(Connection connection, JournalWindow window, int most) throws SQLException {
        var children = new LinkedHashSet<UUID>();
        var read = 0;
        var lastSeq = 0L;
        try (var query = connection.prepareStatement(
                "select j.seq, j.child_ids from event_journal j where cardinality(j.child_ids) > 0 and %s order by %s limit ?"
                        .formatted(window.condition("j"), window.order("j")))) {
            query.setInt(1, EVENTS + 1);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var together = new LinkedHashSet<>(children);
                    together.addAll(List.of((UUID[]) rows.getArray(2).getArray()));
                    if (read == EVENTS || together.size() > most && !children.isEmpty()) {
                        return new ConcernedChildren(List.copyOf(children), lastSeq, true);
                    }
                    children.addAll(together);
                    lastSeq = rows.getLong(1);
                    read++;
                }
            }
        }
        return new ConcernedChildren(List.copyOf(children), lastSeq, false);
    }
}
