package safeguarding.audit.concerns.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.ConcernRules;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.audit.concerns.Notice;
import safeguarding.audit.concerns.RaisingConcern;
import safeguarding.audit.neighbours.AuditedCase;
import safeguarding.audit.neighbours.AuditedCases;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.problem.ProblemException;

/** Takes a concern: who may raise it, and which child it is about. */
@ApplicationScoped
class TakingConcern {

    private final AuditedCases cases;
    private final KnownAudits audits;
    private final RaisingConcern raising;
    private final ConcernSight sight;
    private final ChildIdentity identity;
    private final ChildVisibility visibility;
    private final Access access;

    TakingConcern(
            AuditedCases cases,
            KnownAudits audits,
            RaisingConcern raising,
            ConcernSight sight,
            ChildIdentity identity,
            ChildVisibility visibility,
            Access access) {
        this.cases = cases;
        this.audits = audits;
        this.raising = raising;
        this.sight = sight;
        this.identity = identity;
        this.visibility = visibility;
        this.access = access;
    }

    ImmediateConcern take(RaiseImmediateConcernRequest request) {
        var audited = cases.find(request.caseAuditId())
                .orElseThrow(() -> ProblemException.invalid("caseAuditId", "There is no such audit of a case."));
        audits.inSight(audited.auditId());
        if (!sight.runsQualityAssurance() && !audited.auditor().equals(sight.staff())) {
            ConcernRules.RAISED_BY_THE_AUDITOR
                    .refuses("The case is allocated to somebody else.")
                    .orRefuse();
        }
        var childId = child(audited, request.councilChildId());
        return raising.raise(
                audited,
                childId,
                sight.staff(),
                new Notice(request.foundOn(), request.risk(), request.doneAtOnce()),
                request.teamManager(),
                request.serviceManager());
    }

    private UUID child(AuditedCase audited, @Nullable String councilChildId) {
        var ofCase = audited.childId();
        if (ofCase != null && councilChildId != null) {
            throw ProblemException.invalid("councilChildId", "The case says which child it is: leave this out.");
        }
        if (ofCase == null && councilChildId == null) {
            throw ProblemException.invalid("councilChildId", "The case is no child: say which child it is.");
        }
        var childId = ofCase == null ? identity.of(Objects.requireNonNull(councilChildId)) : ofCase;
        if (visibility.knows(childId)) {
            access.toChange(ProtectedRecord.ofChild(childId));
        } else {
            visibility.place(childId, audited.area());
            access.created(childId);
        }
        return childId;
    }
}
