package safeguarding.conference.enquiries.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.RunningEnquiries;
import safeguarding.platform.sql.Sql;

/** Tells about whom section 47 enquiries run. */
@ApplicationScoped
class EnquiriesRunning implements RunningEnquiries {

    private static final String RUNNING = """
            select distinct asked.child_id
            from unnest(?) as asked (child_id) cross join lateral (
                select 1 from section_47_enquiry e where e.child_ids @> array[asked.child_id]
                and e.stage in ('OPEN', 'CONFERENCE_REQUIRED') limit 1) running""";

    private final Sql sql;

    EnquiriesRunning(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> about(Collection<UUID> childIds) {
        return Set.copyOf(sql.list(RUNNING, row -> row.getObject(1, UUID.class), childIds));
    }
}
