package safeguarding.reviewing.ofsted.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.careplan.Route;
import safeguarding.reviewing.missing.Absence;
import safeguarding.reviewing.missing.MissingEpisode;
import safeguarding.reviewing.missing.MissingEpisodes;
import safeguarding.reviewing.ofsted.ListedChild;
import safeguarding.reviewing.ofsted.ListedChild.LastDays;
import safeguarding.reviewing.ofsted.ListedChild.Person;
import safeguarding.reviewing.ofsted.ListedChildren;

/** Reads the children of list 8. */
@ApplicationScoped
class ListedChildrenKept implements ListedChildren {

    private static final String LOOKED_AFTER = """
            select c.id from child c
            where exists (select 1 from period_of_care p where p.child_id = c.id and p.withdrawn_on is null
                and p.started_on <= ? and (p.ended_on is null or p.ended_on >= ?))
            order by c.council_child_id, c.id""";
    private static final String PEOPLE = """
            select id, council_child_id, sex, ethnicity, born_on, unaccompanied, unaccompanied_ceased_on, team, social_worker
            from child where id = any (?) order by council_child_id, id""";

    private final Sql sql;
    private final HeldCare care;
    private final LastDaysKept lastDays;
    private final MissingEpisodes missing;

    ListedChildrenKept(Sql sql, HeldCare care, LastDaysKept lastDays, MissingEpisodes missing) {
        this.sql = sql;
        this.care = care;
        this.lastDays = lastDays;
        this.missing = missing;
    }

    @Override
    public List<UUID> lookedAfter(LocalDate asAt, LocalDate ceasedSince) {
        return sql.list(LOOKED_AFTER, row -> row.getObject(1, UUID.class), asAt, ceasedSince);
    }

    @Override
    public List<ListedChild> read(Collection<UUID> childIds, LocalDate asAt) {
        var periods = care.periods(childIds, asAt);
        var routes = care.routes(childIds, asAt);
        var last = lastDays.of(childIds, asAt);
        var absences = absences(childIds, asAt);
        return sql.list(PEOPLE, ListedChildrenKept::person, childIds).stream()
                .filter(person -> periods.containsKey(person.childId()))
                .map(person -> child(
                        person,
                        periods.getOrDefault(person.childId(), List.of()),
                        routes,
                        last.getOrDefault(person.childId(), LastDays.NONE),
                        absences.getOrDefault(person.childId(), List.of())))
                .toList();
    }

    private static ListedChild child(
            Person person,
            List<ListedChild.Period> periods,
            Map<UUID, Route> routes,
            LastDays last,
            List<Absence> absences) {
        return new ListedChild(person, periods, routes.get(periods.getLast().periodId()), last, absences);
    }

    private Map<UUID, List<Absence>> absences(Collection<UUID> childIds, LocalDate asAt) {
        return missing.ofChildren(childIds).stream()
                .filter(each -> !each.told().startedOn().isAfter(asAt))
                .collect(Collectors.groupingBy(
                        MissingEpisode::childId, Collectors.mapping(MissingEpisode::told, Collectors.toList())));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                day(row, 5),
                row.getBoolean(6),
                day(row, 7),
                row.getString(8),
                row.getString(9));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
