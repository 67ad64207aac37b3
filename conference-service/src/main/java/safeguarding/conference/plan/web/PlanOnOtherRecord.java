package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A child's open plan may stand on another record of the same person. Whoever decides about it has to be let to that record. */
@ApplicationScoped
class PlanOnOtherRecord {

    private final Plans plans;
    private final Access access;

    PlanOnOtherRecord(Plans plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    /** Says no more than that somebody of the unit has to record it: what is there is not for this caller. */
    void refuseOutOfSight(UUID childId) {
        plans.openOf(childId)
                .map(ProtectionPlan::childId)
                .filter(record -> !record.equals(childId))
                .ifPresent(this::askedOf);
    }

    private void askedOf(UUID record) {
        if (!access.mayName(record)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "What was decided for this child cannot be recorded by this caller: ring the Safeguarding Unit.");
        }
        access.toChange(ProtectedRecord.ofChild(record));
    }
}
