package safeguarding.conference.returns.ofsted.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.returns.HeldChildren;
import safeguarding.conference.returns.ofsted.InspectedChild;
import safeguarding.conference.returns.ofsted.InspectedChildren;
import safeguarding.platform.sql.Sql;

/** Finds the children of the lists; whose they are, and that each is told once, is said by {@link HeldChildren}. */
@ApplicationScoped
class InspectedChildrenKept implements InspectedChildren {

    private static final String WITH_ENQUIRIES = """
            select c.id from child c join (
                select distinct person_of(unnest(e.child_ids)) as child_id from section_47_enquiry e
                where e.withdrawn_on is null and e.strategy_discussion_on <= ? and (e.concluded_on is null or e.concluded_on >= ?)) concerned
            on concerned.child_id = c.id order by c.council_child_id, c.id""";
    private static final String WITH_PLANS = """
            select c.id from child c join (
                select distinct person_of(p.child_id) as child_id from protection_plan p
                where p.withdrawn_on is null and p.started_on <= ? and (p.ended_on is null or p.ended_on >= ?)) concerned
            on concerned.child_id = c.id order by c.council_child_id, c.id""";
    private static final String DECIDED = """
            select person_of(d.child_id), d.conference_id from conference_decision d
            where d.child_id in (select unnest(records_of_person(asked.id)) from unnest(?) asked (id)) and d.withdrawn_on is null and d.decided_on <= ?""";
    private static final String VISITS = """
            select distinct on (v.plan_id) v.plan_id, v.visited_on, v.seen_alone from statutory_visit v
            where v.child_id in (select unnest(records_of_person(asked.id)) from unnest(?) asked (id))
                and v.withdrawn_on is null and v.visited_on <= ?
            order by v.plan_id, v.visited_on desc, v.id desc""";

    private final HeldChildren children;
    private final Sql sql;

    InspectedChildrenKept(HeldChildren children, Sql sql) {
        this.children = children;
        this.sql = sql;
    }

    @Override
    public List<UUID> withEnquiries(LocalDate asAt, LocalDate closedSince) {
        return sql.list(WITH_ENQUIRIES, row -> row.getObject(1, UUID.class), asAt, closedSince);
    }

    @Override
    public List<UUID> withPlans(LocalDate asAt, LocalDate closedSince) {
        return sql.list(WITH_PLANS, row -> row.getObject(1, UUID.class), asAt, closedSince);
    }

    @Override
    public List<InspectedChild> read(Collection<UUID> childIds, LocalDate asAt, LocalDate closedSince) {
        var decided = new HashMap<UUID, Set<UUID>>();
        sql.list(DECIDED, row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), childIds, asAt)
                .forEach(each -> decided.computeIfAbsent(each.getKey(), child -> new HashSet<>())
                        .add(each.getValue()));
        var visits = new HashMap<UUID, InspectedChild.Visit>();
        sql.list(
                        VISITS,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new InspectedChild.Visit(row.getObject(2, LocalDate.class), row.getBoolean(3))),
                        childIds,
                        asAt)
                .forEach(each -> visits.put(each.getKey(), each.getValue()));
        return children.read(childIds, closedSince, asAt).stream()
                .map(child -> new InspectedChild(
                        child, decided.getOrDefault(child.person().childId(), Set.of()), visits))
                .toList();
    }
}
