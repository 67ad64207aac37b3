package safeguarding.audit.pastaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.PastCases;

/** Tells the other features what past audits came to. */
@ApplicationScoped
class PastCasesGraded implements PastCases {

    private final KeptPastCases cases;

    PastCasesGraded(KeptPastCases cases) {
        this.cases = cases;
    }

    @Override
    public List<GradedCase> ofPastAudit(UUID auditId) {
        return cases.ofAudit(auditId).stream()
                .map(each -> new GradedCase(
                        each.id(),
                        auditId,
                        each.grade().area(),
                        each.grade().team(),
                        each.grade().scale(),
                        each.grade().grade(),
                        each.grade().on(),
                        each.grade().score(),
                        Map.of()))
                .toList();
    }
}
