package safeguarding.reviewing.dualstatus.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.Known;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.dualstatus.ReviewConference;
import safeguarding.reviewing.dualstatus.ReviewConferences;

/** Keeps the review conferences that were told of. */
@ApplicationScoped
class ConferencesKept implements ReviewConferences {

    private static final String KEEP = """
            insert into told_review_conference (id, child_ids, booked_on, link) values (?, ?, ?, ?)
            on conflict (id) do update set child_ids = excluded.child_ids, link = excluded.link""";

    private static final String BOOKED = """
            select child.id, booked.day from unnest(:children) child (id) cross join lateral (
                select min(c.booked_on) as day from {told_review_conference c}
                where c.child_ids @> array[child.id] and c.booked_on is not null) booked
            where booked.day is not null""";

    private final Sql sql;
    private final Known known;

    ConferencesKept(Sql sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    @Override
    public void keep(ReviewConference conference) {
        sql.update(
                KEEP + ", booked_on = excluded.booked_on",
                conference.conferenceId(),
                conference.childIds(),
                conference.bookedOn(),
                conference.link().toString());
    }

    @Override
    public void keepChildren(UUID conferenceId, Set<UUID> childIds, URI link) {
        sql.update(KEEP, conferenceId, childIds, null, link.toString());
    }

    @Override
    public Map<UUID, LocalDate> bookedFor(Collection<UUID> childIds, @Nullable LocalDate knownOn) {
        if (childIds.isEmpty()) {
            return Map.of();
        }
        return known
                .list(
                        BOOKED,
                        Map.of("children", childIds),
                        knownOn,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
