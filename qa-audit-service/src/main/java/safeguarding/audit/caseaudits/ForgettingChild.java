package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The record of a child was destroyed where it is kept: audits keep their figures, without a way back to it. */
@ApplicationScoped
public class ForgettingChild {

    private final CaseAudits caseAudits;

    ForgettingChild(CaseAudits caseAudits) {
        this.caseAudits = caseAudits;
    }

    /** Cuts what leads to the child, and what was written about it. */
    public void forget(UUID childId) {
        for (var caseAudit : caseAudits.ofChild(childId)) {
            caseAudits.hold(caseAudit);
            caseAudit.forgetChild();
            caseAudits.save(caseAudit);
        }
    }
}
