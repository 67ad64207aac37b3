package safeguarding.conference.enquiries.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.AskedRecords;
import safeguarding.conference.neighbours.RunningEnquiries;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.sql.Sql;

/** Tells about whom section 47 enquiries run. */
@ApplicationScoped
class EnquiriesRunning implements RunningEnquiries {

    private static final String RUNNING = """
            select distinct about.child_id
            from section_47_enquiry e cross join unnest(e.child_ids) as about (child_id)
            where e.child_ids && ? and about.child_id = any(?) and e.stage in ('OPEN', 'CONFERENCE_REQUIRED')""";

    private final Sql sql;
    private final SamePerson persons;

    EnquiriesRunning(Sql sql, SamePerson persons) {
        this.sql = sql;
        this.persons = persons;
    }

    @Override
    public Set<UUID> about(Collection<UUID> childIds) {
        var asked = AskedRecords.of(persons, childIds);
        var running = Set.copyOf(sql.list(RUNNING, row -> row.getObject(1, UUID.class), asked.all(), asked.all()));
        return asked.askedFor(running::contains);
    }
}
