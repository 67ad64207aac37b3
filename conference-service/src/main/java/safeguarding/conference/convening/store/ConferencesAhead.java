package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.AskedRecords;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.sql.Sql;

/** Tells of whom a conference is to come: asked for, booked, postponed; or was held a short while ago. */
@ApplicationScoped
class ConferencesAhead implements RecentConferences {

    private static final String AHEAD = """
            select distinct about.child_id
            from conference c cross join unnest(c.child_ids) as about (child_id)
            where c.child_ids && ? and about.child_id = any(?)
              and (c.stage in ('REQUESTED', 'SCHEDULED', 'POSTPONED') or (c.stage = 'HELD' and c.held_on >= ?))""";

    private static final String FIRST = "select min(c.held_on) from conference c where c.child_ids && ?";

    private static final String TOGETHER = """
            select count(*) from conference c where c.child_ids @> cast(? as uuid[]) and c.stage = 'HELD'""";

    private final Sql sql;
    private final SamePerson persons;

    ConferencesAhead(Sql sql, SamePerson persons) {
        this.sql = sql;
        this.persons = persons;
    }

    @Override
    public Set<UUID> ahead(Collection<UUID> childIds, LocalDate heldSince) {
        var asked = AskedRecords.of(persons, childIds);
        var ahead =
                Set.copyOf(sql.list(AHEAD, row -> row.getObject(1, UUID.class), asked.all(), asked.all(), heldSince));
        return asked.askedFor(ahead::contains);
    }

    @Override
    public Optional<LocalDate> firstHeldOn(UUID childId) {
        return sql.one(FIRST, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), List.of(childId));
    }

    @Override
    public boolean together(UUID one, UUID other) {
        return sql.one(TOGETHER, row -> row.getLong(1) > 0, List.of(one, other));
    }
}
