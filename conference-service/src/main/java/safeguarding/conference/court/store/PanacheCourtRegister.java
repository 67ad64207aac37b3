package safeguarding.conference.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.court.CourtRegister;
import safeguarding.conference.neighbours.AskedRecords;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps care proceedings. */
@ApplicationScoped
public class PanacheCourtRegister extends AggregateRepository<CourtProceedings> implements CourtRegister {

    private static final String ABOUT =
            "select id from court_proceedings where child_ids && ? and withdrawn_on is null";

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Sql sql;
    private final SamePerson persons;

    PanacheCourtRegister(Sql sql, SamePerson persons) {
        this.persons = persons;
        this.sql = sql;
    }

    @Override
    public Optional<CourtProceedings> find(UUID proceedingsId) {
        return findByIdOptional(proceedingsId);
    }

    @Override
    public List<CourtProceedings> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<CourtProceedings> about(Collection<UUID> childIds) {
        return all(sql.list(ABOUT, row -> row.getObject(1, UUID.class), records(childIds)));
    }

    @Override
    public void holdStill(Collection<UUID> childIds) {
        new TreeSet<>(records(childIds)).forEach(child -> sql.one(HOLD, row -> row.getInt(1), "court-line " + child));
    }

    /** On whichever record of a person they stand. */
    private Set<UUID> records(Collection<UUID> childIds) {
        return AskedRecords.of(persons, childIds).all();
    }
}
