package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a plan for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedPlan {

    private final Plans plans;
    private final Access access;

    OpenedPlan(Plans plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    ProtectionPlan toRead(UUID id) {
        var plan = found(id);
        access.toRead(ProtectedRecord.ofChild(plan.childId()));
        return plan;
    }

    /** For what is added to a plan and has a version of its own. */
    ProtectionPlan toAdd(UUID id) {
        var plan = found(id);
        access.toChange(ProtectedRecord.ofChild(plan.childId()));
        return plan;
    }

    ProtectionPlan toChange(UUID id, @Nullable String ifMatch) {
        var plan = toAdd(id);
        Versions.require(ifMatch, plan);
        return plan;
    }

    private ProtectionPlan found(UUID id) {
        return plans.find(id)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such plan for this caller."));
    }
}
