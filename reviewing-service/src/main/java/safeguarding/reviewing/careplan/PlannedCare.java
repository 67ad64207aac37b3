package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.ReviewsOfPeriod;

/** What every use case of care plans begins and ends with: nobody else writes, and what is due is in line. */
@ApplicationScoped
public class PlannedCare {

    private final CarePlans plans;
    private final ReviewsOfPeriod reviews;
    private final KnownChildren children;
    private final PermanenceDeadlines deadlines;
    private final Clock clock;

    PlannedCare(
            CarePlans plans,
            ReviewsOfPeriod reviews,
            KnownChildren children,
            PermanenceDeadlines deadlines,
            Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.children = children;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What the caller has seen is changed, or nothing is; refuses what never was. */
    void hold(CarePlan plan) {
        var seen = plan.version();
        plans.hold(plan);
        if (plan.version() != seen) {
            throw ProblemException.of(
                    ProblemType.STALE_VERSION, "The record has changed since it was read. Read it again.");
        }
        plan.refuseWithdrawn();
    }

    /** What is written is one that stands; refuses with {@code conflict} what was withdrawn. */
    static <F> Written<F> standing(Written<F> written) {
        if (!written.stands()) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was withdrawn before.");
        }
        return written;
    }

    CarePlanRules.Seen seen(CarePlan plan) {
        return new CarePlanRules.Seen(reviews.held(plan.periodId()), today());
    }

    CarePlan kept(CarePlan plan) {
        plans.save(plan);
        follow(plan);
        return plan;
    }

    /** Brings the deadline of permanence (C2.13) in line with what stands now. */
    void follow(CarePlan plan) {
        deadlines.follow(plan, reviews.second(plan.periodId(), today()));
    }

    /** Nothing is due of a period that never was. */
    void stop(CarePlan plan) {
        deadlines.stop(plan);
    }

    /** Code of the area that is responsible for the child now. */
    String area(CarePlan plan) {
        return children.find(plan.childId())
                .map(KnownChild::area)
                .orElseGet(() -> plan.identity().area());
    }

    LocalDate today() {
        return CivilTime.today(clock);
    }
}
