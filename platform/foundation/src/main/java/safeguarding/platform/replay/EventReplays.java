package safeguarding.platform.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
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

    private final Sql sql;
    private final SignedCursor cursors;
    private final EventNames names;

    EventReplays(Sql sql, SignedCursor cursors, EventNames names) {
        this.sql = sql;
        this.cursors = cursors;
        this.names = names;
    }

    private record Place(UUID id) {}

    /** Notes a replay; it begins within a moment. */
    UUID request(RequestEventReplayRequest request, String requestedBy) {
        if (request.from() != null && request.to() != null && !request.from().isBefore(request.to())) {
            throw ProblemException.invalid("to", "A range ends after it begins.");
        }
        var id = Identifiers.next();
        sql.update(
                "insert into event_replay (id, topic, from_time, to_time, from_seq, to_seq, types, requested_by)"
                        + " values (?, ?, ?::timestamptz, ?::timestamptz, ?::bigint, ?::bigint, ?, ?)",
                id,
                names.topic() + ".replay-" + id,
                text(request.from()),
                text(request.to()),
                seq("fromEvent", request.fromEvent()),
                seq("toEvent", request.toEvent()),
                request.types() == null
                        ? List.of()
                        : request.types().stream().map(this::local).toList(),
                requestedBy);
        return id;
    }

    Optional<EventReplayView> of(UUID id) {
        return sql.first(
                "select " + EventReplayView.COLUMNS + " from event_replay where id = ?", EventReplayView::read, id);
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

    private String local(String type) {
        if (!type.startsWith(names.typePrefix())) {
            throw ProblemException.invalid(
                    "types", "A type of this service looks like " + names.typePrefix() + "something-happened.v1.");
        }
        return type.substring(names.typePrefix().length());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
