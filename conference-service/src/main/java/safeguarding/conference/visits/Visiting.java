package safeguarding.conference.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.KnownPlans;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/** Writing down statutory visits, and mending what was written down wrongly. */
@ApplicationScoped
public class Visiting {

    private final StatutoryVisits visits;
    private final KnownPlans plans;
    private final VisitTimescale timescale;
    private final Clock clock;

    Visiting(StatutoryVisits visits, KnownPlans plans, VisitTimescale timescale, Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.timescale = timescale;
        this.clock = clock;
    }

    /**
     * Somebody visited the child; late entry is taken, and what is due is counted anew.
     *
     * @throws ProblemException {@code rule-broken} when the plan did not run on that day or the day has not come,
     *     {@code conflict} when the plan was withdrawn
     */
    public StatutoryVisit record(KnownPlan under, VisitMade made) {
        var plan = locked(under.planId());
        VisitRules.refuseWithdrawn(plan);
        VisitRules.permits(plan, made.visitedOn(), today()).orRefuse();
        var visit = visits.save(StatutoryVisit.record(plan, made));
        timescale.follow(plan);
        return visit;
    }

    /** It was otherwise; refused as {@link #record} refuses. */
    public StatutoryVisit correct(StatutoryVisit visit, VisitMade made, String reason) {
        var plan = locked(visit.identity().planId());
        VisitRules.permits(plan, made.visitedOn(), today()).orRefuse();
        visit.correct(made, new Correction(today(), reason));
        visits.save(visit);
        timescale.follow(plan);
        return visit;
    }

    /** It never was. */
    public StatutoryVisit withdraw(StatutoryVisit visit, String reason) {
        var plan = locked(visit.identity().planId());
        visit.withdraw(new VisitWithdrawal(today(), reason));
        visits.save(visit);
        timescale.follow(plan);
        return visit;
    }

    /** Two who write at once would each count without the visit of the other. */
    private KnownPlan locked(UUID planId) {
        return plans.lock(planId)
                .orElseThrow(() -> new IllegalStateException("A visit was made under no plan " + planId));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
