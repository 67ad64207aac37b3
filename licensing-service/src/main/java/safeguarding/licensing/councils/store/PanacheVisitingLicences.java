package safeguarding.licensing.councils.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.councils.VisitingLicence;
import safeguarding.licensing.councils.VisitingLicences;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps the records of licences of other councils. */
@ApplicationScoped
public class PanacheVisitingLicences extends AggregateRepository<VisitingLicence> implements VisitingLicences {

    private final Sql sql;

    PanacheVisitingLicences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<VisitingLicence> find(UUID visitingLicenceId) {
        return findByIdOptional(visitingLicenceId);
    }

    @Override
    public List<VisitingLicence> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<UUID> holding(String council, String number) {
        sql.one(
                "select true from pg_advisory_xact_lock(hashtext('visiting_licence'), hashtext(?))",
                row -> row.getBoolean(1),
                council + " " + number);
        return sql.first(
                "select v.id from visiting_licence v where v.council = ? and v.number = ? and v.withdrawn_on is null",
                row -> row.getObject(1, UUID.class),
                council,
                number);
    }
}
