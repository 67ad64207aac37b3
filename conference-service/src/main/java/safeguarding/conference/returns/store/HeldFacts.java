package safeguarding.conference.returns.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.plan.Category;
import safeguarding.conference.returns.HeldConference;
import safeguarding.conference.returns.HeldEnquiry;
import safeguarding.conference.returns.HeldPlan;
import safeguarding.platform.sql.Sql;

/**
 * Reads what happened to the children of a page, each kind of fact in one query. A sitting about siblings is one row; it
 * is handed to each of them who stands on the page. No limit stands beside the containment of an array.
 */
@ApplicationScoped
class HeldFacts {

    private static final String ENQUIRIES = """
            select e.child_ids, e.id, e.strategy_discussion_on, e.stage, e.concluded_on, e.external_reference,
                   case when e.stage = 'CONFERENCE_REQUIRED' then coalesce(e.conference_required_on, e.strategy_discussion_on)
                        else e.conference_required_on end
            from section_47_enquiry e where e.child_ids && ? and e.withdrawn_on is null
            order by e.strategy_discussion_on, e.id""";
    private static final String CONFERENCES = """
            select c.child_ids, c.id,
                   (with recursive chain as (
                        select c.enquiry_id, c.reconvenes
                        union all
                        select p.enquiry_id, p.reconvenes from conference p join chain on p.id = chain.reconvenes)
                    select min(enquiry_id::text)::uuid from chain),
                   c.kind, c.held_on, c.external_reference
            from conference c where c.child_ids && ? and c.stage = 'HELD' order by c.held_on, c.id""";
    private static final String PLANS = """
            select p.child_id, p.id, p.conference_id, p.started_on, p.ended_on, p.initial_category,
                   p.earlier_plans_elsewhere + (select count(*) from protection_plan b
                        where b.child_id = any (records_of_person(p.child_id)) and b.withdrawn_on is null
                            and b.started_on < p.started_on),
                   p.reviewed_on
            from protection_plan p where p.child_id = any (?) and p.withdrawn_on is null order by p.started_on, p.id""";
    private static final String CHANGES = """
            select d.plan_id, d.decided_on, d.category from conference_decision d
            where d.child_id = any (?) and d.withdrawn_on is null and d.outcome = 'CATEGORY_CHANGED'
                and d.category is not null and d.plan_id is not null
            order by d.decided_on, d.id""";
    private static final String TOLD = """
            select child_id, told from census_record where child_id = any (?) order by year""";

    private static final String RECORDS = """
            select record.id, person.id from (select distinct person_of(asked.id) as id from unnest(?) asked (id)) person
                cross join lateral unnest(records_of_person(person.id)) record (id)
            order by person.id, record.id <> person.id, record.id""";

    private final Sql sql;
    private final ObjectMapper json;

    HeldFacts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The records of the people who are asked for, each with whom it is told of; that person's own first. */
    Map<UUID, UUID> recordsOf(Collection<UUID> childIds) {
        var records = new LinkedHashMap<UUID, UUID>();
        sql.list(RECORDS, row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), childIds)
                .forEach(record -> records.putIfAbsent(record.getKey(), record.getValue()));
        return records;
    }

    Map<UUID, List<HeldEnquiry>> enquiries(Map<UUID, UUID> records) {
        return ofSiblings(ENQUIRIES, HeldRows::enquiry, records);
    }

    Map<UUID, List<HeldConference>> conferences(Map<UUID, UUID> records) {
        return ofSiblings(CONFERENCES, HeldRows::conference, records);
    }

    Map<UUID, List<HeldPlan>> plans(Map<UUID, UUID> records) {
        var changes = new HashMap<UUID, List<HeldPlan.Change>>();
        sql.list(
                        CHANGES,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new HeldPlan.Change(
                                        row.getObject(2, LocalDate.class), Category.valueOf(row.getString(3)))),
                        records.keySet())
                .forEach(change -> changes.computeIfAbsent(change.getKey(), plan -> new ArrayList<>())
                        .add(change.getValue()));
        return grouped(
                sql.list(
                        PLANS,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new HeldPlan(
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class),
                                        row.getObject(4, LocalDate.class),
                                        HeldRows.day(row, 5),
                                        HeldRows.category(row, 6),
                                        changes.getOrDefault(row.getObject(2, UUID.class), List.of()),
                                        row.getInt(7),
                                        HeldRows.days(row.getArray(8)))),
                        records.keySet()),
                records);
    }

    /** What censuses told, by year; of two records of one person the one that stands for it comes first in a year. */
    Map<UUID, List<CensusChild>> told(Map<UUID, UUID> records) {
        var each = grouped(
                sql.list(
                        TOLD,
                        row -> Map.entry(row.getObject(1, UUID.class), child(row.getString(2))),
                        records.keySet()),
                records);
        each.replaceAll((person, told) ->
                told.stream().sorted(Comparator.comparingInt(CensusChild::year)).toList());
        return each;
    }

    private <T> Map<UUID, List<T>> ofSiblings(String query, Sql.Row<T> item, Map<UUID, UUID> records) {
        var each = new HashMap<UUID, List<T>>();
        sql.list(query, row -> Map.entry(HeldRows.identifiers(row, 1), item.read(row)), records.keySet())
                .forEach(fact -> fact.getKey().stream()
                        .map(records::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(person -> each.computeIfAbsent(person, one -> new ArrayList<>())
                                .add(fact.getValue())));
        return each;
    }

    /** In the order of the people's own records first, then of the rows. */
    private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> rows, Map<UUID, UUID> records) {
        var each = new HashMap<UUID, List<T>>();
        rows.stream()
                .sorted(Comparator.comparing(row -> !row.getKey().equals(records.get(row.getKey()))))
                .forEach(row -> each.computeIfAbsent(
                                Objects.requireNonNull(records.get(row.getKey())), one -> new ArrayList<>())
                        .add(row.getValue()));
        return each;
    }

    private CensusChild child(String written) {
        try {
            return json.readValue(written, CensusChild.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a census told was written by us", e);
        }
    }
}
