package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps the participation of families. */
@ApplicationScoped
public class PanacheFamilyParticipations extends AggregateRepository<FamilyParticipation>
        implements FamilyParticipations {

    private static final long FAMILY = 0x46616d696c794174L;

    private final Sql sql;

    PanacheFamilyParticipations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void holdStill(UUID conferenceId) {
        sql.one(
                "select pg_advisory_xact_lock(?)",
                row -> true,
                FAMILY ^ conferenceId.getMostSignificantBits() ^ conferenceId.getLeastSignificantBits());
    }

    @Override
    public Optional<FamilyParticipation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<FamilyParticipation> at(UUID conferenceId) {
        return list("conferenceId = ?1 order by id", conferenceId);
    }
}
