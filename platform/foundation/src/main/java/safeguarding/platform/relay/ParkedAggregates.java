package safeguarding.platform.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.sql.Sql;

/** The parked aggregates, as an operator sees and mends them. */
@ApplicationScoped
class ParkedAggregates {

    private static final String KIND = "parked aggregates";
    private static final Instant BEFORE_ALL = Instant.EPOCH;

    private final Sql sql;
    private final SignedCursor cursors;

    ParkedAggregates(Sql sql, SignedCursor cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    private record Place(Instant parkedAt, UUID aggregateId) {}

    /** Longest parked first. */
    Page<UnpublishedAggregateView> page(PageRequest request) {
        var after = request.cursor() == null
                ? new Place(BEFORE_ALL, new UUID(0, 0))
                : cursors.decode(KIND, request.cursor(), Place.class);
        var found = sql.list(
                "select " + UnpublishedAggregateView.COLUMNS + " from relay_parked_waiting"
                        + " where (parked_at, aggregate_id) > (?, ?) order by parked_at, aggregate_id limit ?",
                UnpublishedAggregateView::read,
                after.parkedAt(),
                after.aggregateId(),
                request.size() + 1);
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, request.size());
        var last = shown.getLast();
        return new Page<>(shown, cursors.encode(KIND, new Place(last.parkedAt(), last.aggregateId())));
    }

    Optional<UnpublishedAggregateView> of(UUID aggregateId) {
        return sql.first(
                "select " + UnpublishedAggregateView.COLUMNS + " from relay_parked_waiting where aggregate_id = ?",
                UnpublishedAggregateView::read,
                aggregateId);
    }

    /** Lets the relay try again, in order, before it goes on with new events. */
    void retry(UUID aggregateId) {
        sql.update("update relay_parked set retry_requested = true where aggregate_id = ?", aggregateId);
    }
}
