package safeguarding.audit.themes.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.themes.AuditTheme;
import safeguarding.audit.themes.AuditThemes;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps themes of audits. */
@ApplicationScoped
public class PanacheAuditThemes extends AggregateRepository<AuditTheme> implements AuditThemes {

    @Override
    public Optional<AuditTheme> find(UUID themeId) {
        return findByIdOptional(themeId);
    }

    @Override
    public Optional<AuditTheme> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public List<AuditTheme> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
