package safeguarding.audit.tools.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.audit.tools.ToolVersions;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps versions of audit tools. */
@ApplicationScoped
public class PanacheToolVersions extends AggregateRepository<ToolVersion> implements ToolVersions {

    private final NameLocks locks;

    PanacheToolVersions(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<ToolVersion> find(UUID toolId, int number) {
        return find("toolId = ?1 and number = ?2", toolId, number).firstResultOptional();
    }

    @Override
    public List<ToolVersion> of(UUID toolId) {
        return list("toolId = ?1 order by number", toolId);
    }

    @Override
    public List<ToolVersion> withCode(String code) {
        return list("code = ?1 order by number", code);
    }

    @Override
    public List<ToolVersion> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void holdStill(String code) {
        locks.hold("audit-tool", List.of(code));
    }
}
