package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.InvolvementPeriods;
import safeguarding.platform.access.AgencyPeriod;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.sql.Sql;

/** Lets an agency see a child while it is involved: from the day it was expected until conference and plan are over. */
@ApplicationScoped
class VisibleInvolvement implements InvolvementPeriods {

    /** Lines of a child's conference that lead to nothing more; those of the sittings it goes on with among them. */
    private static final String OF_CONFERENCE = """
            with recursive chain (id, reconvenes) as (
                select c.id, c.reconvenes from conference c where c.id = ?
                union all
                select c.id, c.reconvenes from conference c join chain on c.id = chain.reconvenes)
            select distinct i.agency, i.expected_on from agency_involvement i
            where i.conference_id in (select id from chain) and i.child_ids @> array[cast(? as uuid)]
              and i.removed_on is null
              and not exists (select 1 from protection_plan p
                              where p.child_id = any(records_of_person(?)) and p.ended_on is null
                              and p.withdrawn_on is null)
            """;

    /** Lines of a child's conferences that have ended; a conference that is still ahead goes on. */
    private static final String OF_CHILD = """
            select distinct i.agency, i.expected_on from agency_involvement i
            join conference c on c.id = i.conference_id
            where i.child_ids @> array[cast(? as uuid)] and i.removed_on is null and c.stage in ('HELD', 'CANCELLED')
              and not exists (
                  select 1 from agency_involvement o join conference a on a.id = o.conference_id
                  where o.agency = i.agency and o.expected_on = i.expected_on and o.removed_on is null
                    and o.child_ids @> array[cast(? as uuid)] and a.stage not in ('HELD', 'CANCELLED'))
            """;

    /** Whether another line of the agency began on the same day and stands: then the agency goes on seeing the child. */
    private static final String BY_ANOTHER_LINE = """
            select count(*) from agency_involvement o
            where o.agency = ? and o.expected_on = ? and o.id <> ? and o.removed_on is null
              and o.child_ids @> array[cast(? as uuid)]""";

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
    public void endOfConference(UUID conferenceId, UUID childId, LocalDate on) {
        end(
                childId,
                on,
                sql.list(
                        OF_CONFERENCE,
                        row -> new Period(row.getString(1), row.getObject(2, LocalDate.class)),
                        conferenceId,
                        childId,
                        childId));
    }

    @Override
    public void endOfPlan(UUID childId, LocalDate on) {
        end(
                childId,
                on,
                sql.list(
                        OF_CHILD,
                        row -> new Period(row.getString(1), row.getObject(2, LocalDate.class)),
                        childId,
                        childId));
    }

    @Override
    public void endOfLine(AgencyInvolvement line, LocalDate on) {
        var agency = line.agency().agency();
        for (var child : line.childIds()) {
            var others = sql.one(BY_ANOTHER_LINE, row -> row.getLong(1), agency, line.expectedOn(), line.id(), child);
            if (others == 0 && on.isAfter(line.expectedOn())) {
                visibility.involve(child, agency, line.expectedOn(), on);
            } else if (others == 0) {
                visibility.neverInvolved(child, agency, line.expectedOn());
            }
        }
    }

    @Override
    public void resumeConference(UUID conferenceId, UUID childId) {
        resume(
                childId,
                sql.list(
                        OF_CONFERENCE,
                        row -> new Period(row.getString(1), row.getObject(2, LocalDate.class)),
                        conferenceId,
                        childId,
                        childId));
    }

    @Override
    public void resumePlan(UUID childId) {
        resume(
                childId,
                sql.list(
                        OF_CHILD,
                        row -> new Period(row.getString(1), row.getObject(2, LocalDate.class)),
                        childId,
                        childId));
    }

    private void resume(UUID childId, List<Period> periods) {
        periods.forEach(period -> visibility.involve(childId, period.agency(), period.from(), null));
    }

    private void end(UUID childId, LocalDate on, List<Period> periods) {
        visibility.involve(periods.stream()
                .map(period -> {
                    var lastDay = on.isBefore(period.from()) ? period.from() : on;
                    return new AgencyPeriod(childId, period.agency(), period.from(), lastDay.plusDays(1));
                })
                .toList());
    }
}
