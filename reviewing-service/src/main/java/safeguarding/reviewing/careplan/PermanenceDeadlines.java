package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.reviewing.neighbours.SecondReview;

/** C2.13: a plan for permanence is in place by the second review. Kept in line with reviews and plan, whatever was written. */
@ApplicationScoped
public class PermanenceDeadlines {

    /** Its row of the timescales: the second review counts from the first. */
    private static final String ORDINARY = "C2.13";

    /** Its row where the second review was brought forward, or held before its last day and nothing was in place. */
    private static final String SOONER = "C2.13-sooner";

    /** Kind of aggregate under which it stands. */
    static final String CARE_PLAN = "care-plan";

    private final DeadlineSeries series;

    PermanenceDeadlines(DeadlineSeries series) {
        this.series = series;
    }

    /** Whether a deadline is that of a plan for permanence. */
    public static boolean isAbout(Deadline deadline) {
        return deadline.ruleId().equals(ORDINARY) || deadline.ruleId().equals(SOONER);
    }

    /**
     * Once the child has left care it is no longer waited for; met stays met. What was in place by the second review keeps the
     * day that it had.
     */
    void follow(CarePlan plan, Optional<SecondReview> second) {
        var met = CarePlanHistory.decided(plan).stream()
                .map(DecidedRoute::decidedOn)
                .findFirst()
                .orElse(null);
        var waited = second.filter(review -> met != null || plan.endedOn().isEmpty());
        var ordinary = waited.filter(review -> countsFromTheFirst(review, met))
                .map(SecondReview::firstOn)
                .map(firstOn -> new Turn(firstOn, met));
        var sooner = waited.filter(review -> ordinary.isEmpty()).map(review -> new Turn(review.by(), met));
        series.count(ORDINARY, subject(plan), ordinary.stream().toList());
        series.count(SOONER, subject(plan), sooner.stream().toList());
    }

    private static boolean countsFromTheFirst(SecondReview review, @Nullable LocalDate met) {
        return review.by().equals(review.lastOn()) || (met != null && !met.isAfter(review.by()));
    }

    void stop(CarePlan plan) {
        series.count(ORDINARY, subject(plan), List.of());
        series.count(SOONER, subject(plan), List.of());
    }

    private static DeadlineSubject subject(CarePlan plan) {
        return new DeadlineSubject(
                CARE_PLAN, plan.id(), Set.of(plan.childId()), plan.identity().area());
    }
}
