package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.InvolvementPeriods;
import safeguarding.platform.access.AgencyPeriod;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.sql.Sql;

/** Lets an agency see a child while it is involved: from the day it was expected until conference and plan are over. */
@ApplicationScoped
class VisibleInvolvement implements InvolvementPeriods {

    /** Whether the conference of another line is ahead, or was held and has not decided about the child. */
    private static final String SOMETHING_COMES_OF = """
            exists (select 1 from conference c
                    where c.id = o.conference_id and c.stage <> 'CANCELLED'
                      and not exists (select 1 from conference_decision d
                                      where d.conference_id = c.id and d.child_id = a.child_id and d.withdrawn_on is null
                                        and d.outcome not in ('INQUORATE', 'ADJOURNED')))""";

    private static final String PLAN_RUNS = """
            exists (select 1 from protection_plan p
                    where p.child_id = any(records_of_person(a.child_id)) and p.ended_on is null
                      and p.withdrawn_on is null)""";

    /**
     * Lines of a child's conference that lead to nothing more, those of the sittings it goes on with among them, with the
     * period they stand for. Another conference of the same day's lines keeps it, while it is ahead or undecided.
     */
    private static final String OF_CONFERENCE = """
            with recursive chain (id, reconvenes) as (
                select c.id, c.reconvenes from conference c where c.id = ?
                union all
                select c.id, c.reconvenes from conference c join chain on c.id = chain.reconvenes)
            select distinct i.agency, i.expected_on from agency_involvement i
            join child_agency a on a.child_id = ? and a.agency = i.agency and a.involved_from = i.expected_on
            where i.conference_id in (select id from chain) and i.child_ids @> array[a.child_id]
              and i.removed_on is null
              and not %s
              and not exists (
                  select 1 from agency_involvement o
                  where o.agency = i.agency and o.expected_on = i.expected_on and o.removed_on is null
                    and o.child_ids @> array[a.child_id] and o.conference_id not in (select id from chain)
                    and %s)
            """.formatted(PLAN_RUNS, SOMETHING_COMES_OF);

    /** Lines of a child's conferences that have ended; a conference that is still ahead goes on. */
    private static final String OF_CHILD = """
            select distinct i.agency, i.expected_on from agency_involvement i
            join conference c on c.id = i.conference_id
            join child_agency a on a.child_id = ? and a.agency = i.agency and a.involved_from = i.expected_on
            where i.child_ids @> array[a.child_id] and i.removed_on is null and c.stage in ('HELD', 'CANCELLED')
              and not exists (
                  select 1 from agency_involvement o join conference ahead on ahead.id = o.conference_id
                  where o.agency = i.agency and o.expected_on = i.expected_on and o.removed_on is null
                    and o.child_ids @> array[a.child_id] and ahead.stage not in ('HELD', 'CANCELLED'))
            """;

    private static final String KNOWN = "select a.agency, a.involved_from from child_agency a where a.child_id = ?";

    private static final String THAT_RUN = " and a.involved_to is null";

    private static final String THAT_ENDED = " and a.involved_to is not null";

    /** What ended while a plan ran, or after it; its last day is the day before. */
    private static final String THAT_ENDED_AFTER = " and a.involved_to > cast(? as date) + 1";

    /** The sitting of a line and those it goes on with, in which the agency is the same seat. */
    private static final String SEAT = """
            with recursive chain (id, reconvenes) as (
                select c.id, c.reconvenes from conference c where c.id = ?
                union all
                select c.id, c.reconvenes from conference c join chain on c.id = chain.reconvenes),
            seat (id, expected_on) as (
                select i.id, i.expected_on from agency_involvement i
                where i.conference_id in (select id from chain) and i.agency = ? and i.kind = ?)
            """;

    /** The days from which the agency is involved by a seat, as long as no other line that began then leads to anything. */
    private static final String DAYS_OF_SEAT_ALONE = SEAT + """
            select distinct s.expected_on from seat s cross join (values (cast(? as uuid))) a (child_id)
            join child_agency c on c.child_id = a.child_id and c.involved_to is null
            where c.agency = ? and c.involved_from = s.expected_on and not exists (
                select 1 from agency_involvement o
                where o.agency = ? and o.expected_on = s.expected_on and o.id not in (select id from seat)
                  and o.removed_on is null and o.child_ids @> array[a.child_id] and (%s or %s))
            """.formatted(PLAN_RUNS, SOMETHING_COMES_OF);

    private record Period(String agency, LocalDate from) {}

    private final ChildVisibility visibility;
    private final Sql sql;

    VisibleInvolvement(ChildVisibility visibility, Sql sql) {
        this.visibility = visibility;
        this.sql = sql;
    }

    @Override
    public void begin(Collection<AgencyInvolvement> lines, Collection<UUID> childIds) {
        visibility.involve(lines.stream()
                .flatMap(line -> childIds.stream()
                        .map(child -> new AgencyPeriod(child, line.agency().agency(), line.expectedOn(), null)))
                .toList());
    }

    @Override
    public void were(Collection<AgencyInvolvement> lines, UUID childId, @Nullable LocalDate until) {
        var known = Set.copyOf(periods(KNOWN, childId));
        visibility.involve(periods(lines)
                .filter(period -> !known.contains(period))
                .map(period -> new AgencyPeriod(
                        childId, period.agency(), period.from(), until == null ? null : dayAfter(until, period)))
                .toList());
    }

    @Override
    public void areOver(Collection<AgencyInvolvement> lines, UUID childId, LocalDate on) {
        var running = Set.copyOf(periods(KNOWN + THAT_RUN, childId));
        end(childId, on, periods(lines).filter(running::contains).toList());
    }

    private static Stream<Period> periods(Collection<AgencyInvolvement> lines) {
        return lines.stream()
                .map(line -> new Period(line.agency().agency(), line.expectedOn()))
                .distinct();
    }

    @Override
    public void endOfConference(UUID conferenceId, UUID childId, LocalDate on) {
        end(childId, on, periods(OF_CONFERENCE + THAT_RUN, conferenceId, childId));
    }

    @Override
    public void endOfPlan(UUID childId, LocalDate on) {
        end(childId, on, periods(OF_CHILD + THAT_RUN, childId));
    }

    @Override
    public void endOfLine(AgencyInvolvement line, LocalDate on) {
        line.childIds().forEach(child -> endOfLine(line, child, on));
    }

    @Override
    public void endOfLine(AgencyInvolvement line, UUID childId, LocalDate on) {
        var agency = line.agency().agency();
        for (var from : daysOfSeat(line, childId)) {
            if (on.isAfter(from)) {
                visibility.involve(childId, agency, from, on);
            } else {
                visibility.neverInvolved(childId, agency, from);
            }
        }
    }

    /** What another line keeps stays, and so does what ended before. */
    private List<LocalDate> daysOfSeat(AgencyInvolvement line, UUID child) {
        return sql.list(
                DAYS_OF_SEAT_ALONE,
                row -> Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                line.conferenceId(),
                line.agency().agency(),
                line.agency().kind().name(),
                child,
                line.agency().agency(),
                line.agency().agency());
    }

    @Override
    public void resumeConference(UUID conferenceId, UUID childId) {
        resume(childId, periods(OF_CONFERENCE + THAT_ENDED, conferenceId, childId));
    }

    @Override
    public void resumePlan(UUID childId, LocalDate startedOn) {
        resume(childId, periods(OF_CHILD + THAT_ENDED_AFTER, childId, startedOn));
    }

    private List<Period> periods(String query, Object... values) {
        return sql.list(query, row -> new Period(row.getString(1), row.getObject(2, LocalDate.class)), values);
    }

    private void resume(UUID childId, List<Period> periods) {
        periods.forEach(period -> visibility.involve(childId, period.agency(), period.from(), null));
    }

    private void end(UUID childId, LocalDate on, List<Period> periods) {
        visibility.involve(periods.stream()
                .map(period -> new AgencyPeriod(childId, period.agency(), period.from(), dayAfter(on, period)))
                .toList());
    }

    private static LocalDate dayAfter(LocalDate on, Period period) {
        return (on.isBefore(period.from()) ? period.from() : on).plusDays(1);
    }
}
