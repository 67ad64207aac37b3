package safeguarding.reviewing.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.VisitRequest;
import safeguarding.reviewing.visits.VisitRequests;
import safeguarding.reviewing.visits.Visits;

/** Opens a visit, or the period of care of visits, for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedVisit {

    private final Visits visits;
    private final VisitRequests requests;
    private final KnownPeriods periods;
    private final Access access;

    OpenedVisit(Visits visits, VisitRequests requests, KnownPeriods periods, Access access) {
        this.visits = visits;
        this.requests = requests;
        this.periods = periods;
        this.access = access;
    }

    LookedAfterVisit toRead(UUID id) {
        var visit = visits.find(id).orElseThrow(OpenedVisit::unknown);
        access.toRead(protectedRecord(visit));
        return visit;
    }

    LookedAfterVisit toChange(UUID id, @Nullable String ifMatch) {
        var visit = visits.find(id).orElseThrow(OpenedVisit::unknown);
        access.toChange(protectedRecord(visit));
        Versions.require(ifMatch, visit);
        return visit;
    }

    VisitRequest requestToRead(UUID id) {
        var request = requests.find(id).orElseThrow(OpenedVisit::unknownRequest);
        access.toRead(protectedRecord(request));
        return request;
    }

    VisitRequest requestToChange(UUID id, @Nullable String ifMatch) {
        var request = requests.find(id).orElseThrow(OpenedVisit::unknownRequest);
        access.toChange(protectedRecord(request));
        Versions.require(ifMatch, request);
        return request;
    }

    /** The period of care to which a visit is added. */
    KnownCare toAdd(UUID periodId) {
        var care = periods.find(periodId).orElseThrow(OpenedVisit::unknownPeriod);
        access.toChange(ofPeriod(care));
        return care;
    }

    /** The period of care whose visits are looked at. */
    KnownCare toLookAt(UUID periodId) {
        var care = periods.find(periodId).orElseThrow(OpenedVisit::unknownPeriod);
        access.toRead(ofPeriod(care));
        return care;
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such looked-after-visit for this caller.");
    }

    private static ProblemException unknownRequest() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such visit-request for this caller.");
    }

    static ProblemException unknownPeriod() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such period-of-care for this caller.");
    }

    /** A refusal speaks of the period that was asked for, as one on a period that is not there does. */
    private static ProtectedRecord ofPeriod(KnownCare care) {
        return new ProtectedRecord("period-of-care", care.periodId(), Set.of(care.childId()));
    }

    private static ProtectedRecord protectedRecord(VisitRequest request) {
        return new ProtectedRecord("visit-request", request.id(), Set.of(request.childId()));
    }

    private static ProtectedRecord protectedRecord(LookedAfterVisit visit) {
        return new ProtectedRecord("looked-after-visit", visit.id(), Set.of(visit.childId()));
    }
}
