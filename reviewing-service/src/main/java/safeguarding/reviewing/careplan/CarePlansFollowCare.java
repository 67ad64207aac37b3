package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;

/** A care plan begins, ends and is put right with its period of care; what reviews do moves when permanence is due. */
@ApplicationScoped
public class CarePlansFollowCare {

    private final CarePlans plans;
    private final PlannedCare planned;

    CarePlansFollowCare(CarePlans plans, PlannedCare planned) {
        this.plans = plans;
        this.planned = planned;
    }

    /** A child became looked after. */
    public void begin(UUID periodId, UUID childId, String area, LocalDate on) {
        planned.kept(CarePlan.open(periodId, childId, area, on));
    }

    /** What the second review depends on has changed. Nobody writes the care plan meanwhile. */
    public void goOn(UUID periodId) {
        plans.ofPeriod(periodId).filter(plan -> plan.withdrawal().isEmpty()).ifPresent(plan -> {
            plans.hold(plan);
            planned.follow(plan);
        });
    }

    /** The child is looked after no more. */
    public void end(UUID periodId, LocalDate on) {
        var plan = of(periodId);
        plan.end(on, planned.area(plan));
        planned.kept(plan);
    }

    /** The period began or ended on another day than was recorded, or has not ended. */
    public void putRight(UUID periodId, LocalDate startedOn, @Nullable LocalDate endedOn) {
        var plan = of(periodId);
        plan.putRight(startedOn, endedOn, planned.today(), planned.area(plan));
        planned.kept(plan);
    }

    /** The period never was. */
    public void withdraw(UUID periodId) {
        var plan = of(periodId);
        plan.withdraw(new MadeInError(planned.today(), "The period of care was withdrawn."));
        plans.save(plan);
        planned.stop(plan);
    }

    private CarePlan of(UUID periodId) {
        var plan = plans.ofPeriod(periodId)
                .orElseThrow(() -> new IllegalStateException("There is no care plan for the period " + periodId));
        plans.hold(plan);
        return plan;
    }
}
