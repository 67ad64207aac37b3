package safeguarding.conference.returns.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldChildren;
import safeguarding.conference.returns.HeldPerson;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.platform.sql.Sql;

/**
 * Reads the children of returns. That a child is one of this council, and that each person is told once, is said here and
 * nowhere else.
 */
@ApplicationScoped
class HeldChildrenKept implements HeldChildren {

    /** The children c of this council's returns: of a person with several records the one that stands for it. */
    private static final String OURS = """
            (coalesce(c.responsible_council, c.council_code) = c.council_code or was_ours(c.id, ?, ?))
                and c.withdrawn_on is null and c.destroyed_on is null
                and not exists (select 1 from child_merge m where m.merged_child_id = c.id and m.split_on is null)""";

    private static final String IN_YEAR = """
            with whole_file as (select exists (select 1 from census_record where year >= ?) as was_read),
            concerned as (
                select child_id from census_record where year = ?
                union select child_id from protection_plan
                    where withdrawn_on is null and started_on <= ? and (ended_on is null or ended_on >= ?)
                union select unnest(child_ids) from section_47_enquiry
                    where withdrawn_on is null and strategy_discussion_on between ? and ?
                union select unnest(child_ids) from conference
                    where stage = 'HELD' and kind <> 'REVIEW' and held_on between ? and ?
                union select child_id from (
                    select distinct on (r.child_id) r.child_id, r.told from census_record r, whole_file w
                    where not w.was_read and r.year < ? order by r.child_id, r.year desc) last
                    where jsonb_path_exists(last.told, '$.episodes[*] ? ((!exists(@.closedOn) || @.closedOn == null)
                        && !exists(@.noFurtherAction ? (@ like_regex "^(1|true)$" flag "i")))'))
            select c.id from child c
                join (select distinct person_of(child_id) as child_id from concerned) person on person.child_id = c.id
            where %s order by c.council_child_id, c.id""".formatted(OURS);

    private static final String PEOPLE = """
            select c.id, c.council_child_id, c.given_names, c.family_name, c.born_on, c.expected_on, c.died_on, c.sex,
                   c.ethnicity, c.disabilities, c.nhs_number, c.upn, c.upn_unknown_reason, c.area, c.team, c.key_worker,
                   c.restricted
            from child c where c.id = any (?) and %s""".formatted(OURS);

    private final Sql sql;
    private final HeldFacts facts;

    HeldChildrenKept(Sql sql, HeldFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    @Override
    public List<UUID> inYear(ReturnYear year) {
        var from = year.begins();
        var to = year.ends();
        return sql.list(
                IN_YEAR,
                row -> row.getObject(1, UUID.class),
                year.march(),
                year.march(),
                to,
                from,
                from,
                to,
                from,
                to,
                year.march(),
                from,
                to);
    }

    /** Nobody was of this council in a time that ended before it began: those who are now. */
    @Override
    public List<HeldChild> read(Collection<UUID> childIds) {
        return read(childIds, LocalDate.MAX, LocalDate.MIN);
    }

    @Override
    public List<HeldChild> read(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        var people = new HashMap<UUID, HeldPerson>();
        sql.list(PEOPLE, HeldRows::person, childIds, from, to).forEach(person -> people.put(person.childId(), person));
        var records = facts.recordsOf(childIds);
        var enquiries = facts.enquiries(records);
        var conferences = facts.conferences(records);
        var plans = facts.plans(records);
        var told = facts.told(records);
        return childIds.stream()
                .distinct()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(person -> new HeldChild(
                        person,
                        enquiries.getOrDefault(person.childId(), List.of()),
                        conferences.getOrDefault(person.childId(), List.of()),
                        plans.getOrDefault(person.childId(), List.of()),
                        told.getOrDefault(person.childId(), List.of())))
                .toList();
    }

    @Override
    public List<UUID> withTheirPeople(Collection<UUID> childIds) {
        var people = sql.list(
                "select person_of(id) from unnest(?) asked (id)", row -> row.getObject(1, UUID.class), childIds);
        return Stream.concat(childIds.stream(), people.stream()).distinct().toList();
    }
}
