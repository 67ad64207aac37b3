package safeguarding.platform.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.CatalogueTypes;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.sql.Sql;

/** The replays that were asked for. */
@ApplicationScoped
class EventReplays {

    private static final String KIND = "event replays";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Sql sql;
    private final SignedCursor cursors;
    private final EventNames names;
    private final CatalogueTypes types;

    EventReplays(Sql sql, SignedCursor cursors, EventNames names, CatalogueTypes types) {
        this.sql = sql;
        this.cursors = cursors;
        this.names = names;
        this.types = types;
    }

    private record Place(UUID id) {}

    /** Notes a replay; it begins within a moment. */
    UUID request(RequestEventReplayRequest request, String requestedBy) {
        var range = range(request);
        var id = Identifiers.next();
        sql.update(
                "insert into event_replay (id, topic, from_time, to_time, from_seq, to_seq, types, requested_by)"
                        + " values (?, ?, ?::timestamptz, ?::timestamptz, ?::bigint, ?::bigint, ?, ?)",
                id,
                names.topic() + ".replay-" + id,
                text(request.from()),
                text(request.to()),
                range.fromSeq(),
                range.toSeq(),
                range.types(),
                requestedBy);
        return id;
    }

    private record Range(@Nullable Long fromSeq, @Nullable Long toSeq, List<String> types) {}

    private Range range(RequestEventReplayRequest request) {
        var from = requireDay("from", request.from());
        var to = requireDay("to", request.to());
        if (from != null && to != null && !from.isBefore(to)) {
            throw ProblemException.invalid("to", "A range ends after it begins.");
        }
        var first = seq("fromEvent", request.fromEvent());
        var last = seq("toEvent", request.toEvent());
        if (first != null && last != null && first > last) {
            throw ProblemException.invalid("toEvent", "This event was written before the one the range begins with.");
        }
        var wanted = Objects.requireNonNull(request.types()).stream()
                .map(type -> types.local("types", type))
                .distinct()
                .toList();
        return new Range(first, last, wanted);
    }

    Optional<EventReplayView> of(UUID id) {
        return sql.first(
                "select " + EventReplayView.COLUMNS + " from event_replay where id = ?", EventReplayView::read, id);
    }

    /** Holds a replay against the workers until the transaction ends. */
    Optional<EventReplayView> lock(UUID id) {
        return sql.first(
                "select " + EventReplayView.COLUMNS + " from event_replay where id = ? for update",
                EventReplayView::read,
                id);
    }

    /** Ends a replay that was locked; what was published stays on its topic. */
    void cancel(UUID id, String reason) {
        sql.update(
                "update event_replay set state = 'cancelled', version = version + 1, reason = ?,"
                        + " finished_at = clock_timestamp() where id = ?",
                reason,
                id);
    }

    /** Latest first. */
    Page<EventReplayView> page(PageRequest request) {
        var before = request.cursor() == null
                ? new UUID(-1, -1)
                : cursors.decode(KIND, request.cursor(), Place.class).id();
        var found = sql.list(
                "select " + EventReplayView.COLUMNS + " from event_replay where id < ? order by id desc limit ?",
                EventReplayView::read,
                before,
                request.size() + 1);
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, request.size());
        return new Page<>(shown, cursors.encode(KIND, new Place(shown.getLast().id())));
    }

    private @Nullable Long seq(String field, @Nullable UUID event) {
        if (event == null) {
            return null;
        }
        return sql.first("select seq from event_journal where id = ?", row -> row.getLong(1), event)
                .orElseThrow(() -> ProblemException.invalid(field, "There is no such event."));
    }

    /** An instant that a clock of the house can have shown: others PostgreSQL would not take. */
    private static @Nullable Instant requireDay(String field, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST))) {
            throw ProblemException.invalid(field, "An instant lies between the years 1900 and 9999.");
        }
        return instant;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
