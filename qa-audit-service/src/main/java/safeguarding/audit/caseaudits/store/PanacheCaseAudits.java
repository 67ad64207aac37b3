package safeguarding.audit.caseaudits.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.CaseAuditState;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps audits of cases. */
@ApplicationScoped
public class PanacheCaseAudits extends AggregateRepository<CaseAudit> implements CaseAudits {

    private final NameLocks locks;

    PanacheCaseAudits(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<CaseAudit> find(UUID caseAuditId) {
        return findByIdOptional(caseAuditId);
    }

    @Override
    public List<CaseAudit> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<CaseAudit> ofCase(UUID caseId) {
        return list("caseId = ?1 and state <> ?2 order by id", caseId, CaseAuditState.WITHDRAWN);
    }

    @Override
    public List<CaseAudit> ofAudit(UUID auditId) {
        return list("auditId = ?1 and state <> ?2 order by caseId, id", auditId, CaseAuditState.WITHDRAWN);
    }

    @Override
    public List<CaseAudit> openOf(String auditor) {
        return list(
                "auditor = ?1 and state in ?2 order by id",
                auditor,
                List.of(CaseAuditState.ALLOCATED, CaseAuditState.STARTED));
    }

    @Override
    public List<CaseAudit> ofChild(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }

    @Override
    public void hold(CaseAudit caseAudit) {
        getEntityManager().refresh(caseAudit, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void holdCase(UUID caseId) {
        locks.hold("audited-case", List.of(caseId.toString()));
    }
}
