package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.AuditedCase;
import safeguarding.audit.neighbours.AuditedCases;

/** Tells the other features of audits of cases. */
@ApplicationScoped
class CasesAudited implements AuditedCases {

    private final CaseAudits caseAudits;

    CasesAudited(CaseAudits caseAudits) {
        this.caseAudits = caseAudits;
    }

    @Override
    public Optional<AuditedCase> find(UUID caseAuditId) {
        return caseAudits
                .find(caseAuditId)
                .filter(each -> each.withdrawal().isEmpty())
                .map(each -> new AuditedCase(
                        each.id(),
                        each.auditId(),
                        each.caseId(),
                        each.auditor(),
                        each.childId().orElse(null),
                        each.area().orElse(null),
                        each.team().orElse(null)));
    }
}
