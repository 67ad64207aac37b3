package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;

/** A review that could decide was held: what was due of the plans is met on that day, before the decision is recorded. */
@ApplicationScoped
class ReviewsHeld {

    private final Plans plans;
    private final PlanDeadlines deadlines;

    ReviewsHeld(Plans plans, PlanDeadlines deadlines) {
        this.plans = plans;
        this.deadlines = deadlines;
    }

    void held(@Observes ConferenceHeld held) {
        if (held.conference().kind() == ConferenceKind.REVIEW && held.quorum().couldDecide()) {
            held.conference()
                    .childIds()
                    .forEach(child -> plans.openOf(child).ifPresent(plan -> deadlines.reviewHeld(plan, held.on())));
        }
    }
}
