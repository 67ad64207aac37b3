package safeguarding.reviewing.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.neighbours.VisitsDue;

/** Writing down visits, late and in any order, and mending what was written down wrongly. */
@ApplicationScoped
public class Visiting {

    private final Visits visits;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final VisitsDue due;
    private final Clock clock;

    Visiting(Visits visits, KnownPeriods periods, KnownChildren children, VisitsDue due, Clock clock) {
        this.visits = visits;
        this.periods = periods;
        this.children = children;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Somebody visited the child.
     *
     * @throws ProblemException {@code rule-broken} when the day lies ahead (A5), the child was not looked after on it (LV1),
     *     or it is not said why the child was not seen, or not alone (LV2)
     */
    public LookedAfterVisit record(KnownCare seen, VisitMade made) {
        children.holdStill(seen.childId());
        var care = lasting(seen);
        VisitRules.permits(made, care, today()).orRefuse();
        var visit = visits.save(LookedAfterVisit.record(care, area(care), made));
        follow(visit);
        return visit;
    }

    /** Several at once: what is due is brought in line when all of them stand. Refuses as {@link #record} does. */
    public void recordAll(KnownCare seen, List<VisitMade> made) {
        if (made.isEmpty()) {
            return;
        }
        children.holdStill(seen.childId());
        var care = lasting(seen);
        var area = area(care);
        made.forEach(each -> {
            VisitRules.permits(each, care, today()).orRefuse();
            visits.save(LookedAfterVisit.record(care, area, each));
        });
        due.follow(care.periodId(), care.childId(), area);
    }

    /** It was otherwise; refused as {@link #record} refuses, and with {@code conflict} when it was withdrawn. */
    public LookedAfterVisit correct(LookedAfterVisit visit, VisitMade made, String reason) {
        children.holdStill(visit.childId());
        visit.refuseWithdrawn();
        var care = periods.find(visit.periodId()).orElseThrow(Visiting::neverWas);
        VisitRules.permits(made, care, today()).orRefuse();
        visit.correct(made, new Correction(today(), reason), area(care));
        visits.save(visit);
        follow(visit);
        return visit;
    }

    /** It never was. */
    public LookedAfterVisit withdraw(LookedAfterVisit visit, String reason) {
        children.holdStill(visit.childId());
        visit.withdraw(new MadeInError(today(), reason));
        visits.save(visit);
        follow(visit);
        return visit;
    }

    private void follow(LookedAfterVisit visit) {
        var identity = visit.identity();
        due.follow(identity.periodId(), identity.childId(), identity.area());
    }

    /** As it stands once nobody else writes about the child. */
    private KnownCare lasting(KnownCare seen) {
        return periods.find(seen.periodId()).orElseThrow(Visiting::neverWas);
    }

    private static ProblemException neverWas() {
        return ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was.");
    }

    private String area(KnownCare care) {
        return children.find(care.childId())
                .map(KnownChild::area)
                .orElseThrow(() -> new IllegalStateException("No child of the period " + care.periodId()));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
