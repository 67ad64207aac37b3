package safeguarding.audit.concerns;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.AuditedCase;
import safeguarding.audit.neighbours.AuditedCases;

/** Until audits of cases are kept. */
@DefaultBean
@ApplicationScoped
class NoCaseAuditsYet implements AuditedCases {

    @Override
    public Optional<AuditedCase> find(UUID caseAuditId) {
        return Optional.empty();
    }
}
