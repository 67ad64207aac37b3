package safeguarding.platform.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.journal.JournalLife;

/** The feed of one service: each page is read, decided about and logged in one short transaction. */
@ApplicationScoped
public class EventFeed {

    private static final String KIND = "events:";
    private static final String OPERATOR = "operator";

    private final DataSource dataSource;
    private final FeedPositions positions;
    private final FeedQuery query;
    private final EventViews views;
    private final Access access;
    private final CurrentCaller caller;
    private final Instance<ShownWhole> whole;

    EventFeed(
            DataSource dataSource,
            FeedPositions positions,
            FeedQuery query,
            EventViews views,
            Access access,
            CurrentCaller caller,
            @Any Instance<ShownWhole> whole) {
        this.dataSource = dataSource;
        this.positions = positions;
        this.query = query;
        this.views = views;
        this.access = access;
        this.caller = caller;
        this.whole = whole;
    }

    /** The next page. */
    EventFeedView page(@Nullable String after, EventFilter filter, int limit) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var sight = sight();
            var life = life();
            var kind = KIND + filter.boundTo(caller.caller().subject());
            var window = positions.open(kind, after, life).window(life.current());
            var found = query.events(window, filter, sight, limit + 1);
            var more = found.size() > limit;
            var shown = more ? found.subList(0, limit) : found;
            var reached = more ? window.unfinishedAt(shown.getLast().event().seq()) : window.finished();
            note(shown);
            return new EventFeedView(
                    shown.stream().map(seen -> views.of(seen, sight)).toList(), positions.seal(kind, life, reached));
        });
    }

    /** One event; empty when the caller may not see it. */
    Optional<EventView> event(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var sight = sight();
            var found = query.event(id, sight);
            note(found.stream().toList());
            return found.map(seen -> views.of(seen, sight));
        });
    }

    /** The sight of the running request's caller. */
    EventSight sight() {
        var calling = caller.caller();
        if (calling.hasRole(EventReaders.UNIT_SERVICE)) {
            caller.purpose();
            return EventSight.ofEverything();
        }
        if (calling.roles().stream().allMatch(role -> role.equals(OPERATOR) || !EventReaders.ALL.contains(role))) {
            caller.purpose();
            return EventSight.ofEnvelopes();
        }
        return EventSight.by(access, calling.agency(), ShownWhole.of(whole));
    }

    private void note(List<SeenEvent> shown) {
        var children = shown.stream().flatMap(seen -> seen.children().stream()).collect(Collectors.toSet());
        if (!children.isEmpty()) {
            access.named(children);
        }
    }

    private JournalLife life() {
        try (var connection = dataSource.getConnection()) {
            return JournalLife.read(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
    }
}
