package safeguarding.reviewing.ofsted.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.ofsted.ListedChild.LastDays;

/** Reads when things happened to children last, by a day. */
@ApplicationScoped
class LastDaysKept {

    /** A visit at which the child was not seen, and a talk about it with others, is no contact with it. */
    private static final String LAST = """
            select asked.id,
                (select max(r.opened_on) from looked_after_review r
                    where r.child_id = asked.id and r.withdrawn_on is null and r.opened_on <= asked.day),
                (select max(v.visited_on) from looked_after_visit v
                    where v.child_id = asked.id and v.withdrawn_on is null and v.seen and v.visited_on <= asked.day),
                (select max(k.made_on) from iro_contact k
                    where k.child_id = asked.id and k.withdrawn_on is null and k.made_on <= asked.day
                        and k.kind in ('VISIT', 'TELEPHONE', 'VIDEO_CALL', 'MESSAGE', 'LETTER')),
                (select max(h.told_on) from health_record h
                    where h.child_id = asked.id and h.withdrawn_on is null and h.told_on <= asked.day
                        and h.kind = 'HEALTH_ASSESSMENT'),
                (select max(h.told_on) from health_record h
                    where h.child_id = asked.id and h.withdrawn_on is null and h.told_on <= asked.day
                        and h.kind = 'DENTAL_CHECK')
            from (select unnest(?) as id, cast(? as date) as day) asked""";

    private final Sql sql;

    LastDaysKept(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, LastDays> of(Collection<UUID> childIds, LocalDate asAt) {
        return sql
                .list(
                        LAST,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new LastDays(
                                        row.getObject(2, LocalDate.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class))),
                        childIds,
                        asAt)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
