package safeguarding.reviewing.ofsted.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.care.store.EpisodesColumn;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.Route;
import safeguarding.reviewing.careplan.Written;
import safeguarding.reviewing.ofsted.ListedChild.Period;

/** Reads how children were looked after, and where they were to live for good. */
@ApplicationScoped
class HeldCare {

    private static final EpisodesColumn EPISODES = new EpisodesColumn();

    private final Sql sql;
    private final CarePlans plans;

    HeldCare(Sql sql, CarePlans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    /** The periods of these children that had begun by a day, the earliest first. */
    Map<UUID, List<Period>> periods(Collection<UUID> childIds, LocalDate asAt) {
        var all = new HashMap<UUID, List<Period>>();
        sql.list(
                        "select child_id, id, started_on, ended_on, episodes from period_of_care where child_id = any (?)"
                                + " and withdrawn_on is null and started_on <= ? order by child_id, started_on, id",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Period(
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class),
                                        EPISODES.convertToEntityAttribute(row.getString(5))
                                                .all())),
                        childIds,
                        asAt)
                .forEach(each -> all.computeIfAbsent(each.getKey(), child -> new ArrayList<>())
                        .add(each.getValue()));
        return all;
    }

    /** The plan for permanence of a day, by period of care; periods without one are left out. */
    Map<UUID, Route> routes(Collection<UUID> childIds, LocalDate asAt) {
        var ids = sql.list(
                "select id from care_plan where child_id = any (?) and withdrawn_on is null",
                row -> row.getObject(1, UUID.class),
                childIds);
        var routes = new HashMap<UUID, Route>();
        for (var plan : plans.all(ids)) {
            decided(plan, asAt).ifPresent(route -> routes.put(plan.periodId(), route.route()));
        }
        return routes;
    }

    private static Optional<DecidedRoute> decided(CarePlan plan, LocalDate asAt) {
        return plan.permanence().stream()
                .filter(Written::stands)
                .map(Written::fact)
                .filter(route -> !route.decidedOn().isAfter(asAt))
                .max(Comparator.comparing(DecidedRoute::decidedOn));
    }
}
