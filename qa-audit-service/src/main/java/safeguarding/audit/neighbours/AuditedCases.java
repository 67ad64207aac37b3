package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The audits of single cases. */
public interface AuditedCases {

    /** The audit of a case, whoever asks; empty when there is none or it was withdrawn. */
    Optional<AuditedCase> find(UUID caseAuditId);
}
