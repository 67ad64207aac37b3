package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.KnownPlans;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;

/** Tells visits of plans. */
@ApplicationScoped
class PlansKnown implements KnownPlans {

    private final Plans plans;

    PlansKnown(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<KnownPlan> known(UUID planId) {
        return plans.find(planId).map(ProtectionPlan::known);
    }

    @Override
    public Optional<KnownPlan> lock(UUID planId) {
        return plans.lock(planId).map(ProtectionPlan::known);
    }
}
