package safeguarding.audit.neighbours;

import java.util.List;
import java.util.UUID;

/** What audits of cases came to. */
public interface GradedCases {

    /** The cases of an audit that count, by case. */
    List<GradedCase> ofAudit(UUID auditId);
}
