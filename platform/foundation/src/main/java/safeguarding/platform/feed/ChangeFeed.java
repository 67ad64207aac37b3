package safeguarding.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.JournalPosition;
import safeguarding.platform.journal.JournalWindow;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/**
 * Which aggregates have changed: the change feed ({@code updatedSince}) of every collection, read from the journal from
 * snapshot to snapshot, so that no late commit is missed. Whoever asks then reads the present state of what is named,
 * in the same transaction, and applies the row policy to it.
 */
@ApplicationScoped
public class ChangeFeed {

    /** What a reader gives who has no cursor yet. */
    private static final String BEGIN = "begin";

    private static final String CHILDREN = "children concerned";

    private final DataSource dataSource;
    private final FeedPositions positions;

    ChangeFeed(DataSource dataSource, FeedPositions positions) {
        this.dataSource = dataSource;
        this.positions = positions;
    }

    /**
     * The next changes of one kind of aggregate.
     *
     * @param aggregateType kind, such as {@code plan}
     * @param cursor what the last call gave; null or empty to begin with the first change ever
     * @param limit most events to look at, and so most aggregates to be named
     * @throws safeguarding.platform.problem.ProblemException {@code bad-cursor} for a cursor of another collection or of
     *     nobody, {@code cursor-gone} after a restore
     */
    public Changes changesSince(String aggregateType, @Nullable String cursor, int limit) {
        try (var connection = dataSource.getConnection()) {
            return changes(connection, aggregateType, cursor, limit);
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
    }

    /**
     * A page of what may be told of the next changes. Changes of which nothing may be told are passed over, so that an
     * empty page means that there is nothing more yet.
     *
     * @param cursor what the last page gave; null, empty or {@code begin} to begin with the first change ever
     * @param told what the caller is told of changed aggregates, in their order
     */
    public <T> Page<T> page(
            String aggregateType, @Nullable String cursor, PageRequest page, Function<List<UUID>, List<T>> told) {
        var changes = changesSince(aggregateType, BEGIN.equals(cursor) ? null : cursor, page.size());
        var items = told.apply(changes.ids());
        while (items.isEmpty() && changes.more()) {
            changes = changesSince(aggregateType, changes.next(), page.size());
            items = told.apply(changes.ids());
        }
        return new Page<>(items, changes.next());
    }

    /**
     * The children about whom something was recorded, whatever it was.
     *
     * @param cursor what the last call gave; null or empty to begin with the first change ever
     * @param most most children to be named; an event about more at once is named whole
     * @throws safeguarding.platform.problem.ProblemException {@code bad-cursor} for a cursor of a collection or of nobody,
     *     {@code cursor-gone} after a restore
     */
    public Changes childrenConcernedSince(@Nullable String cursor, int most) {
        try (var connection = dataSource.getConnection()) {
            var life = JournalLife.read(connection);
            var window = positions.open(CHILDREN, cursor, life).window(life.current());
            var told = ConcernedChildren.read(connection, window, most);
            var reached = told.more() ? window.unfinishedAt(told.lastSeq()) : window.finished();
            return new Changes(told.childIds(), positions.seal(CHILDREN, life, reached), told.more());
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
    }

    private Changes changes(Connection connection, String aggregateType, @Nullable String cursor, int limit)
            throws SQLException {
        var kind = "changes of " + aggregateType;
        var life = JournalLife.read(connection);
        var window = positions.open(kind, cursor, life).window(life.current());
        var changed = read(connection, window, aggregateType, limit + 1);
        var more = changed.size() > limit;
        var shown = more ? changed.subList(0, limit) : changed;
        var ids = new LinkedHashSet<UUID>();
        shown.forEach(change -> ids.add(change.aggregateId()));
        JournalPosition reached = more ? window.unfinishedAt(shown.getLast().seq()) : window.finished();
        return new Changes(List.copyOf(ids), positions.seal(kind, life, reached), more);
    }

    private static List<Change> read(Connection connection, JournalWindow window, String aggregateType, int most)
            throws SQLException {
        var changes = new ArrayList<Change>();
        try (var query = connection.prepareStatement(
                "select j.seq, j.aggregate_id from event_journal j where j.aggregate_type = ? and %s order by %s limit ?"
                        .formatted(window.condition("j"), window.order("j")))) {
            query.setString(1, aggregateType);
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(rows.getLong(1), rows.getObject(2, UUID.class)));
                }
            }
        }
        return changes;
    }

    private record Change(long seq, UUID aggregateId) {}
}
