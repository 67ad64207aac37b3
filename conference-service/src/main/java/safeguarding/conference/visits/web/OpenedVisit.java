package safeguarding.conference.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.KnownPlans;
import safeguarding.conference.visits.StatutoryVisit;
import safeguarding.conference.visits.StatutoryVisits;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a visit, or the plan of visits, for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedVisit {

    private final StatutoryVisits visits;
    private final KnownPlans plans;
    private final Access access;

    OpenedVisit(StatutoryVisits visits, KnownPlans plans, Access access) {
        this.visits = visits;
        this.plans = plans;
        this.access = access;
    }

    KnownPlan planToRead(UUID planId) {
        var plan = plan(planId);
        access.toRead(ProtectedRecord.ofChild(plan.childId()));
        return plan;
    }

    KnownPlan planToAdd(UUID planId) {
        var plan = plan(planId);
        access.toChange(ProtectedRecord.ofChild(plan.childId()));
        return plan;
    }

    StatutoryVisit toRead(UUID visitId) {
        var visit = visit(visitId);
        access.toRead(ProtectedRecord.ofChild(visit.identity().childId()));
        return visit;
    }

    StatutoryVisit toChange(UUID visitId, @Nullable String ifMatch) {
        var visit = visit(visitId);
        access.toChange(ProtectedRecord.ofChild(visit.identity().childId()));
        Versions.require(ifMatch, visit);
        return visit;
    }

    private KnownPlan plan(UUID planId) {
        return plans.known(planId).orElseThrow(() -> nothing("plan"));
    }

    private StatutoryVisit visit(UUID visitId) {
        return visits.find(visitId).orElseThrow(() -> nothing("statutory visit"));
    }

    private static ProblemException nothing(String kind) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such " + kind + " for this caller.");
    }
}
