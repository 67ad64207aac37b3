package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.CompletingPastPlan;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;

/** Compares a plan that is recorded with what a file tells of it: gaps are filled, the rest is listed. */
@ApplicationScoped
class ComparingPlans {

    private final Plans plans;
    private final CompletingPastPlan completing;

    ComparingPlans(Plans plans, CompletingPastPlan completing) {
        this.plans = plans;
        this.completing = completing;
    }

    void compare(ProtectionPlan known, ToldPlan told, Taken taken) {
        if (told.startKnown() && !known.start().startedOn().equals(told.startedOn())) {
            taken.conflict(told.path() + ".CPPstartDate", "The plan began on another day.");
        }
        category(known, told, taken);
        if (told.previous() != null && told.previous() != earlier(known)) {
            taken.conflict(
                    told.path() + ".NumberOfPreviousCPP",
                    told.previous() < earlier(known)
                            ? "More earlier plans are recorded (B3.6)."
                            : "Fewer earlier plans are recorded (B3.6).");
        }
    }

    private void category(ProtectionPlan known, ToldPlan told, Taken taken) {
        var here = known.start().category();
        if (told.initial() == null || told.initial() == here) {
            return;
        }
        if (here == null) {
            completing.beganIn(known, told.initial());
            taken.changed();
        } else {
            taken.conflict(told.path() + ".InitialCategoryOfAbuse", "The plan began in another category.");
        }
    }

    private long earlier(ProtectionPlan known) {
        return known.start().earlierPlansElsewhere()
                + plans.ofChild(known.childId()).stream()
                        .filter(plan ->
                                plan.start().startedOn().isBefore(known.start().startedOn()))
                        .count();
    }
}
