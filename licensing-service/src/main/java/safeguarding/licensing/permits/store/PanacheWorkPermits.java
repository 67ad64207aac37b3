package safeguarding.licensing.permits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.permits.WorkPermit;
import safeguarding.licensing.permits.WorkPermits;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps what work permits are asked for. */
@ApplicationScoped
public class PanacheWorkPermits extends AggregateRepository<WorkPermit> implements WorkPermits {

    private final Sql sql;

    PanacheWorkPermits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<WorkPermit> find(UUID permitId) {
        return findByIdOptional(permitId);
    }

    @Override
    public List<WorkPermit> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream()
                        .sorted(Comparator.comparing(permit -> ids.indexOf(permit.id())))
                        .toList();
    }

    @Override
    public int versionOfLicence(UUID permitId) {
        return sql.one("select version from licence where id = ?", row -> row.getInt(1), permitId);
    }
}
