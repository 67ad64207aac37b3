package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.neighbours.ReviewsOfPeriod;

/** Care plans as they stood on a day and were known on another. */
@ApplicationScoped
class CarePlanOnADay {

    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final ReviewsOfPeriod reviews;
    private final CarePlanViews views;
    private final Clock clock;

    CarePlanOnADay(
            KnownFacts facts, KnownDeadlines deadlines, ReviewsOfPeriod reviews, CarePlanViews views, Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.views = views;
        this.clock = clock;
    }

    CarePlanView show(UUID carePlanId, OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        return facts.find(CarePlan.class, carePlanId, known)
                .filter(plan -> !plan.startedOn().isAfter(asAt))
                .map(plan -> views.show(
                        plan,
                        asAt,
                        deadlines.about(List.of(carePlanId), known),
                        reviews.held(plan.periodId(), known.day())))
                .orElseThrow(OpenedCarePlan::unknown);
    }
}
