package safeguarding.conference.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.VisitsDue;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;

/**
 * B1.12: the first visit counts from the start of the plan, each later one from the visit before. A plan that another system
 * recorded first is counted from the first visit that is known here, since nobody knows which were made before.
 */
@ApplicationScoped
public class VisitTimescale implements VisitsDue {

    /** The rule. */
    public static final String RULE = "B1.12";

    private final StatutoryVisits visits;
    private final DeadlineSeries series;
    private final VisitSettings settings;

    VisitTimescale(StatutoryVisits visits, DeadlineSeries series, VisitSettings settings) {
        this.visits = visits;
        this.series = series;
        this.settings = settings;
    }

    @Override
    public void follow(KnownPlan plan) {
        var subject = new DeadlineSubject("plan", plan.planId(), Set.of(plan.childId()), plan.area());
        series.count(RULE, subject, plan.withdrawn() ? List.of() : turns(plan, counting(plan)));
    }

    /** Civil dates of the visits that count. */
    private List<LocalDate> counting(KnownPlan plan) {
        return visits.under(plan.planId()).stream()
                .map(StatutoryVisit::made)
                .filter(made -> made.seen() || !settings.onlyWhenSeen())
                .map(VisitMade::visitedOn)
                .toList();
    }

    /** From each day on which counting begins to the next; the last one is waited for while the plan runs. */
    static List<Turn> turns(KnownPlan plan, List<LocalDate> visitedOn) {
        var days = new TreeSet<>(visitedOn);
        if (!plan.fromHistory()) {
            days.headSet(plan.startedOn(), true).clear();
            days.add(plan.startedOn());
        }
        return DeadlineSeries.between(days, plan.running());
    }
}
