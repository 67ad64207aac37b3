package safeguarding.conference.plan.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import safeguarding.conference.children.birth.FurtherChildBorn;
import safeguarding.conference.neighbours.PlansAfterBirth;
import safeguarding.conference.plan.BirthTimescale;
import safeguarding.conference.plan.PlanOfNewborn;
import safeguarding.conference.plan.Plans;

/** What a birth means for plans: a plan for each child of the pregnancy, and a review after the birth. */
@ApplicationScoped
class PlanAfterBirth implements PlansAfterBirth {

    private static final int AFTER_WHAT_WAS_HELD = 200;

    private final Plans plans;
    private final PlanOfNewborn newborn;
    private final BirthTimescale timescale;

    PlanAfterBirth(Plans plans, PlanOfNewborn newborn, BirthTimescale timescale) {
        this.plans = plans;
        this.newborn = newborn;
        this.timescale = timescale;
    }

    void born(@Observes @Priority(AFTER_WHAT_WAS_HELD) FurtherChildBorn born) {
        newborn.begin(born.childId(), born.bornWith());
    }

    @Override
    public void follow(UUID childId) {
        plans.ofChild(childId).forEach(timescale::follow);
    }
}
