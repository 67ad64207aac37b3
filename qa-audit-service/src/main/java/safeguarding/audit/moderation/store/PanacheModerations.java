package safeguarding.audit.moderation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.moderation.CaseModeration;
import safeguarding.audit.moderation.Moderations;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps moderations of cases. */
@ApplicationScoped
public class PanacheModerations extends AggregateRepository<CaseModeration> implements Moderations {

    @Override
    public Optional<CaseModeration> find(UUID moderationId) {
        return findByIdOptional(moderationId);
    }

    @Override
    public List<CaseModeration> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<CaseModeration> ofCase(UUID caseId) {
        return find("caseId", caseId).firstResultOptional();
    }

    @Override
    public List<CaseModeration> ofAudit(UUID auditId) {
        return list("auditId = ?1 order by id", auditId);
    }
}
