package safeguarding.audit.findings.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.findings.AuditFinding;
import safeguarding.audit.findings.FindingStanding;
import safeguarding.audit.findings.Findings;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps findings. */
@ApplicationScoped
public class PanacheFindings extends AggregateRepository<AuditFinding> implements Findings {

    @Override
    public Optional<AuditFinding> find(UUID findingId) {
        return findByIdOptional(findingId);
    }

    @Override
    public List<AuditFinding> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<AuditFinding> ofAudit(UUID auditId) {
        return list("auditId = ?1 and standing <> ?2 order by id", auditId, FindingStanding.WITHDRAWN);
    }
}
