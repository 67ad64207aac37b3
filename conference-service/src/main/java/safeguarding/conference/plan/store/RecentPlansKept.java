package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.neighbours.AskedRecords;
import safeguarding.conference.neighbours.PlanOfChild;
import safeguarding.conference.neighbours.RecentPlans;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.sql.Sql;

/** Tells of plans that are open or have just ended; one that was made by mistake never was. */
@ApplicationScoped
class RecentPlansKept implements RecentPlans {

    private static final String RECENT = """
            select p.child_id, p.started_on, p.ended_on, p.lead_social_worker from protection_plan p
            where p.child_id = any (?) and p.withdrawn_on is null and (p.ended_on is null or p.ended_on >= ?)
            order by p.started_on desc, p.id""";

    private final Sql sql;
    private final SamePerson persons;

    RecentPlansKept(Sql sql, SamePerson persons) {
        this.sql = sql;
        this.persons = persons;
    }

    @Override
    public List<PlanOfChild> openOrEndedSince(Collection<UUID> childIds, LocalDate day) {
        var asked = AskedRecords.of(persons, childIds);
        return found(asked.all(), day).stream()
                .flatMap(plan -> asked.askedFor(plan.childId()::equals).stream().map(plan::of))
                .toList();
    }

    private List<PlanOfChild> found(Collection<UUID> childIds, LocalDate day) {
        return sql.list(
                RECENT,
                row -> new PlanOfChild(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                childIds,
                day);
    }
}
