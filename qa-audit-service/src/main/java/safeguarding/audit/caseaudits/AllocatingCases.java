package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.KnownOfficers;
import safeguarding.audit.neighbours.SampledCase;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** Who audits which case. */
@ApplicationScoped
public class AllocatingCases {

    private final CaseAudits caseAudits;
    private final KnownAudits audits;
    private final KnownOfficers officers;
    private final FieldworkDeadline deadline;
    private final Clock clock;

    AllocatingCases(
            CaseAudits caseAudits,
            KnownAudits audits,
            KnownOfficers officers,
            FieldworkDeadline deadline,
            Clock clock) {
        this.caseAudits = caseAudits;
        this.audits = audits;
        this.officers = officers;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * A drawn case is given to an auditor; with the first the fieldwork of its audit begins.
     *
     * @throws ProblemException {@code rule-broken} for an auditor with a conflict (QA4) or who has the case already (QA20),
     *     {@code conflict} when the case was replaced or the audit is over
     */
    public CaseAudit allocate(SampledCase drawn, String auditor) {
        var audit = audits.hold(drawn.auditId());
        refuseOver(audit, drawn);
        refuse(drawn, auditor);
        audits.fieldworkBegan(audit.auditId());
        var caseAudit = caseAudits.save(CaseAudit.allocate(audit, drawn, auditor, today()));
        deadline.follow(caseAudit);
        return caseAudit;
    }

    /** Another auditor has it; refuses as {@link #allocate} does, and once it is submitted. */
    public CaseAudit reallocate(CaseAudit caseAudit, SampledCase drawn, String auditor) {
        if (!caseAudit.auditor().equals(auditor)) {
            refuse(drawn, auditor);
        }
        caseAudit.reallocate(auditor, today());
        return kept(caseAudit);
    }

    /** It was allocated in error, or its case was replaced. */
    public CaseAudit withdraw(CaseAudit caseAudit, String reason) {
        caseAudit.withdraw(new MadeInError(today(), reason));
        return kept(caseAudit);
    }

    private CaseAudit kept(CaseAudit caseAudit) {
        caseAudits.save(caseAudit);
        deadline.follow(caseAudit);
        return caseAudit;
    }

    private void refuse(SampledCase drawn, String auditor) {
        caseAudits.holdCase(drawn.caseId());
        CaseAuditRules.permits(drawn, auditor, officers.find(auditor), caseAudits.ofCase(drawn.caseId()), today())
                .orRefuse();
    }

    private static void refuseOver(KnownAudit audit, SampledCase drawn) {
        if (!audit.isOpen()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The audit is over.");
        }
        if (!drawn.standing()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The case was replaced by another.");
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
