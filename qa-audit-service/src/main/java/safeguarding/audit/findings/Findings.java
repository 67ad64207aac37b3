package safeguarding.audit.findings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings of all audits. */
public interface Findings {

    /** The finding; empty when there is none. */
    Optional<AuditFinding> find(UUID findingId);

    /** The findings with these identifiers. */
    List<AuditFinding> all(Collection<UUID> ids);

    /** The findings of an audit that were not withdrawn, by identifier. */
    List<AuditFinding> ofAudit(UUID auditId);

    /** Keeps the finding with what happened. */
    AuditFinding save(AuditFinding finding);
}
