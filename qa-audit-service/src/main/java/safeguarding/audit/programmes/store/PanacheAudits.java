package safeguarding.audit.programmes.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps audits. */
@ApplicationScoped
public class PanacheAudits extends AggregateRepository<PlannedAudit> implements Audits {

    @Override
    public Optional<PlannedAudit> find(UUID auditId) {
        return findByIdOptional(auditId);
    }

    @Override
    public Optional<PlannedAudit> withReference(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    @Override
    public List<PlannedAudit> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<PlannedAudit> ofProgramme(UUID programmeId) {
        return list("programmeId = ?1 order by reference", programmeId);
    }

    @Override
    public List<PlannedAudit> ofTheme(UUID themeId) {
        return list(
                "plan.themeId = ?1 and standing <> ?2 order by plan.startsOn, reference",
                themeId,
                AuditStanding.CANCELLED);
    }

    @Override
    public boolean isFollowed(UUID auditId) {
        return count(
                        "plan.previousId = ?1 and plan.reAudit = false and standing <> ?2",
                        auditId,
                        AuditStanding.CANCELLED)
                > 0;
    }

    @Override
    public void hold(PlannedAudit audit) {
        getEntityManager().refresh(audit, LockModeType.PESSIMISTIC_WRITE);
    }
}
