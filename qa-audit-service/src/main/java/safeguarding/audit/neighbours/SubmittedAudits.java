package safeguarding.audit.neighbours;

import java.util.List;
import java.util.UUID;

/** The audits of cases that were submitted. */
public interface SubmittedAudits {

    /** Those of a case, in the order of allocation; empty while an auditor of the case has not submitted. */
    List<SubmittedAudit> whole(UUID caseId);

    /** Those of an audit, by case and in the order of allocation; cases that an auditor has not submitted are left out. */
    List<SubmittedAudit> ofAudit(UUID auditId);

    /** How many audits of cases of an audit are neither submitted nor withdrawn. */
    int open(UUID auditId);
}
