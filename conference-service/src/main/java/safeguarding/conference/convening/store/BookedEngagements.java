package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.convening.Engagement;
import safeguarding.conference.convening.Engagements;
import safeguarding.platform.sql.Sql;

/** Reads what chairs are booked for. */
@ApplicationScoped
class BookedEngagements implements Engagements {

    private static final String BOOKED = """
            select c.chair_id, c.id, c.starts_at, c.ends_at from conference c
            where c.stage = 'SCHEDULED' and c.chair_id is not null and c.starts_at < ? and c.ends_at > ?
            order by c.starts_at, c.id""";

    private final Sql sql;

    BookedEngagements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Engagement> between(Instant from, Instant until) {
        return sql.list(
                BOOKED,
                row -> new Engagement(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                until,
                from);
    }
}
