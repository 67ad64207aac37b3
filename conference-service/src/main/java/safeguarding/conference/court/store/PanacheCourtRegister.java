package safeguarding.conference.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.court.CourtRegister;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps care proceedings. */
@ApplicationScoped
public class PanacheCourtRegister extends AggregateRepository<CourtProceedings> implements CourtRegister {

    private static final String ABOUT = "select id from court_proceedings where child_ids && ? order by id";

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Sql sql;

    PanacheCourtRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CourtProceedings> find(UUID proceedingsId) {
        return findByIdOptional(proceedingsId);
    }

    @Override
    public List<CourtProceedings> about(Collection<UUID> childIds) {
        return sql.list(ABOUT, row -> row.getObject(1, UUID.class), childIds).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public void holdStill(Collection<UUID> childIds) {
        new TreeSet<>(childIds).forEach(child -> sql.one(HOLD, row -> row.getInt(1), "court-line " + child));
    }
}
