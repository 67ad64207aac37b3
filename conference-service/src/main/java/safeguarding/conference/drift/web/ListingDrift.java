package safeguarding.conference.drift.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.drift.DriftFacts;
import safeguarding.conference.drift.DriftLimits;
import safeguarding.conference.drift.DriftRule;
import safeguarding.conference.drift.DriftSql;
import safeguarding.conference.drift.DriftSwitches;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;

/** Lists the plans of which rules of drift hold on a day. */
@ApplicationScoped
class ListingDrift {

    private static final String DAY = "cast(:asAt as date)";

    /**
     * The plans that were open, in the order of the list and before any rule is asked: a page asks the rules only of as many
     * as it needs.
     */
    private static final String OPEN = """
            (select o.* from %s o where o.withdrawn_on is null and o.started_on <= %2$s
             and daterange(o.started_on, o.ended_on) @> %2$s%3$s order by o.started_on, o.id offset 0) s""";

    private final KeysetPages pages;
    private final DriftSwitches switches;
    private final Links links;
    private final Clock clock;

    ListingDrift(KeysetPages pages, DriftSwitches switches, Links links, Clock clock) {
        this.pages = pages;
        this.switches = switches;
        this.links = links;
        this.clock = clock;
    }

    /** A plan on its way to the page. */
    private record Drifting(UUID planId, UUID childId, String area, DriftFacts facts) {}

    DriftPage list(DriftFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var limits = switches.limits(known == null ? null : known.day());
        var found = open(filter, asAt, known, limits, access).page(page, row -> drifting(row, asAt));
        noteShown(found.items(), access);
        return new DriftPage(
                asAt,
                known == null ? null : known.day(),
                day.provisional(clock),
                found.items().stream().map(one -> view(one, limits)).toList(),
                found.next());
    }

    private KeysetQuery open(
            DriftFilter filter, LocalDate asAt, @Nullable KnownOn known, DriftLimits limits, Access access) {
        var tables = new Facts(known);
        var drift = new DriftSql(tables::of, known != null, DAY);
        var siblings = access.toList("o.child_id");
        var query = pages.list("listDriftingPlans")
                .select(columns(drift, siblings))
                .from(OPEN.formatted(
                        tables.of("protection_plan"), DAY, filter.area() == null ? "" : " and o.area = :area"))
                .where("true", "asAt", asAt)
                .whereGiven("true", "area", filter.area())
                .visible(access.toList("s.child_id"))
                .visible(new RowPredicate(any(drift, limits, filter.ruleRead(), siblings), siblings.parameters()))
                .orderBy(Key.date("s.started_on"), Key.id("s.id"));
        tables.parameters().forEach((name, value) -> query.where("true", name, value));
        return query;
    }

    /** The condition that the rule that is asked for holds, or any that is on. */
    private static String any(DriftSql drift, DriftLimits limits, @Nullable DriftRule asked, RowPredicate siblings) {
        var conditions = limits.rules().stream()
                .filter(rule -> asked == null || rule == asked)
                .map(rule -> "(" + drift.holds(rule, limits.from(rule).orElseThrow(), siblings.sql()) + ")")
                .collect(Collectors.joining(" or "));
        return conditions.isEmpty() ? "false" : conditions;
    }

    private static String columns(DriftSql drift, RowPredicate siblings) {
        return String.join(
                ", ",
                "s.id",
                "s.child_id",
                "s.area",
                "s.started_on",
                drift.category(),
                "s.initial_category is not null and not " + drift.categoryChanged(),
                drift.lastConference(),
                drift.tasksUnchanged(),
                drift.coreGroupsMissed(),
                drift.leadChanges(),
                drift.earlierPlans(siblings.sql()),
                drift.siblings(siblings.sql()));
    }

    private static Drifting drifting(ResultSet row, LocalDate asAt) throws SQLException {
        return new Drifting(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                new DriftFacts(
                        asAt,
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getObject(7, LocalDate.class),
                        row.getBoolean(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        Set.of((UUID[]) row.getArray(12).getArray())));
    }

    private static void noteShown(List<Drifting> page, Access access) {
        var shown = new HashSet<UUID>();
        page.forEach(one -> {
            shown.add(one.childId());
            shown.addAll(one.facts().siblingsOnPlans());
        });
        access.shown(shown);
    }

    private DriftView view(Drifting one, DriftLimits limits) {
        return DriftView.of(
                one.planId(),
                one.childId(),
                one.area(),
                one.facts(),
                limits.reasons(one.facts()),
                links.to("/v1/plans/" + one.planId()));
    }
}
