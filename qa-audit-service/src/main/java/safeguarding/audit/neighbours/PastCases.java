package safeguarding.audit.neighbours;

import java.util.List;
import java.util.UUID;

/** What audits of before this service came to. */
public interface PastCases {

    /** The cases of an audit, by number; empty for one that was made here. */
    List<GradedCase> ofPastAudit(UUID auditId);
}
