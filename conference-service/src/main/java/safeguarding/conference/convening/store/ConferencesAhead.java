package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.platform.sql.Sql;

/** Tells of whom a conference is to come: asked for, booked, postponed; or was held a short while ago. */
@ApplicationScoped
class ConferencesAhead implements RecentConferences {

    private static final String AHEAD = """
            select distinct about.child_id
            from conference c cross join unnest(c.child_ids) as about (child_id)
            where c.child_ids && ? and about.child_id = any(?)
              and (c.stage in ('REQUESTED', 'SCHEDULED', 'POSTPONED') or (c.stage = 'HELD' and c.held_on >= ?))""";

    private final Sql sql;

    ConferencesAhead(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> ahead(Collection<UUID> childIds, LocalDate heldSince) {
        return Set.copyOf(sql.list(AHEAD, row -> row.getObject(1, UUID.class), childIds, childIds, heldSince));
    }
}
