package safeguarding.platform.journal;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells who waits for news that there may be some. One thread and one short look at the journal serve all who wait; it
 * rests while nobody does. Commits of this instance are told at once, those of others within the interval.
 */
@ApplicationScoped
public class JournalWatch {

    /** More than this many wait for nothing: they are answered at once. */
    private static final int MOST_WAITING = 500;

    private static final Duration INTERVAL = Duration.ofMillis(50);

    private final DataSource dataSource;
    private final Set<CompletableFuture<Void>> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal-watch").factory());
    private @Nullable Snapshot seen;

    JournalWatch(DataSource dataSource, JournalBell bell) {
        this.dataSource = dataSource;
        bell.listen(this::tell);
        thread.scheduleWithFixedDelay(this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * A promise that is kept when something may have been recorded after this call. Ask for it first, then read: what is
     * recorded in between is not missed. Empty when too many wait already.
     */
    public Optional<CompletableFuture<Void>> news() {
        if (waiting.size() >= MOST_WAITING) {
            return Optional.empty();
        }
        var promise = new CompletableFuture<Void>();
        waiting.add(promise);
        promise.whenComplete((nothing, failure) -> waiting.remove(promise));
        return Optional.of(promise);
    }

    private void tell() {
        waiting.forEach(promise -> promise.complete(null));
    }

    private void look() {
        if (waiting.isEmpty()) {
            seen = null;
            return;
        }
        try (var connection = dataSource.getConnection()) {
            var life = JournalLife.read(connection);
            var before = seen;
            seen = life.current();
            // Without an earlier look nothing can be compared: whoever waits looks for itself.
            if (before == null || hasNews(connection, before)) {
                tell();
            }
        } catch (SQLException | RuntimeException away) {
            Log.debugf("The journal cannot be watched at the moment: %s", away.getMessage());
        }
    }

    private static boolean hasNews(Connection connection, Snapshot before) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("""
                        select (select xid from event_journal order by xid desc limit 1) >= '%d'::xid8
                            or exists (select 1 from event_journal j where %s)""".formatted(before.xmax(), before.wasInFlight("j.xid")))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.shutdownNow();
        tell();
    }
}
