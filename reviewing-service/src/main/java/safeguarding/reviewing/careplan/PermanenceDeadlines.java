package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.reviewing.neighbours.SecondReview;

/** C2.13: a plan for permanence is in place by the second review. Kept in line with reviews and plan, whatever was written. */
@ApplicationScoped
public class PermanenceDeadlines {

    /** Its row of the timescales. */
    public static final String RULE = "C2.13";

    /** Kind of aggregate under which it stands. */
    static final String CARE_PLAN = "care-plan";

    private final DeadlineSeries series;

    PermanenceDeadlines(DeadlineSeries series) {
        this.series = series;
    }

    /** Once the child has left care it is no longer waited for; met stays met. */
    void follow(CarePlan plan, Optional<SecondReview> second) {
        var met = CarePlanHistory.decided(plan).stream()
                .map(DecidedRoute::decidedOn)
                .findFirst();
        var turns = second.filter(review -> met.isPresent() || plan.endedOn().isEmpty()).stream()
                .map(review -> new Turn(review.by(), met.orElse(null)))
                .toList();
        series.count(RULE, subject(plan), turns);
    }

    void stop(CarePlan plan) {
        series.count(RULE, subject(plan), List.of());
    }

    private static DeadlineSubject subject(CarePlan plan) {
        return new DeadlineSubject(
                CARE_PLAN, plan.id(), Set.of(plan.childId()), plan.identity().area());
    }
}
