package safeguarding.audit.pastaudits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.pastaudits.KeptPastCases;
import safeguarding.audit.pastaudits.PastCase;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps cases of past audits. */
@ApplicationScoped
public class PanachePastCases extends AggregateRepository<PastCase> implements KeptPastCases {

    @Override
    public Optional<PastCase> find(UUID auditId, int number) {
        return find("auditId = ?1 and number = ?2", auditId, number).firstResultOptional();
    }

    @Override
    public List<PastCase> ofAudit(UUID auditId) {
        return list("auditId = ?1 order by number", auditId);
    }
}
