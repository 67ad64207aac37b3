package safeguarding.audit.pastaudits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases of past audits. */
public interface KeptPastCases {

    /** The case with this number of an audit; empty when there is none. */
    Optional<PastCase> find(UUID auditId, int number);

    /** The cases of an audit, by number. */
    List<PastCase> ofAudit(UUID auditId);

    /** Keeps the case with what happened. */
    PastCase save(PastCase past);
}
