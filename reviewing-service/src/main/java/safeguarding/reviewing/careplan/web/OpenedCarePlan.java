package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.careplan.AgreedElement;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.Written;

/** Opens a care plan for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedCarePlan {

    private final CarePlans plans;
    private final Access access;

    OpenedCarePlan(CarePlans plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    CarePlan toRead(UUID id) {
        var plan = plans.find(id).orElseThrow(OpenedCarePlan::unknown);
        access.toRead(protectedRecord(plan));
        return plan;
    }

    CarePlan toChange(UUID id, @Nullable String ifMatch) {
        var plan = changeable(id);
        Versions.require(ifMatch, plan);
        return plan;
    }

    /** Something that was written in a care plan that may be changed. */
    record Found<F>(CarePlan plan, Written<F> part) {}

    Found<AgreedElement> element(UUID id, UUID elementId, @Nullable String ifMatch) {
        return part(id, elementId, ifMatch, CarePlan::elements);
    }

    Found<DecidedRoute> permanencePlan(UUID id, UUID permanencePlanId, @Nullable String ifMatch) {
        return part(id, permanencePlanId, ifMatch, CarePlan::permanence);
    }

    Found<LineCourse> line(UUID id, UUID lineId, @Nullable String ifMatch) {
        return part(id, lineId, ifMatch, CarePlan::lines);
    }

    private <F> Found<F> part(
            UUID id, UUID partId, @Nullable String ifMatch, Function<CarePlan, List<Written<F>>> parts) {
        var plan = changeable(id);
        var part = parts.apply(plan).stream()
                .filter(each -> each.id().equals(partId))
                .findFirst()
                .orElseThrow(OpenedCarePlan::unknown);
        Versions.require(ifMatch, plan);
        return new Found<>(plan, part);
    }

    private CarePlan changeable(UUID id) {
        var plan = plans.find(id).orElseThrow(OpenedCarePlan::unknown);
        access.toChange(protectedRecord(plan));
        return plan;
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such care-plan for this caller.");
    }

    private static ProtectedRecord protectedRecord(CarePlan plan) {
        return new ProtectedRecord("care-plan", plan.id(), Set.of(plan.childId()));
    }
}
