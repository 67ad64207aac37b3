package safeguarding.conference.organisations.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.organisations.Organisation;
import safeguarding.conference.organisations.Organisations;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Sql;

/** Keeps the register of organisations. */
@ApplicationScoped
public class PanacheOrganisations extends AggregateRepository<Organisation> implements Organisations {

    private static final String OF_CLIENT = """
            select o.id from organisation o
            where o.clients @> array[cast(? as text)] and o.open_from <= ? and (o.closed_on is null or o.closed_on > ?)
            order by o.code""";

    private final Sql sql;

    PanacheOrganisations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Organisation> find(UUID organisationId) {
        return findByIdOptional(organisationId);
    }

    @Override
    public List<Organisation> all(Collection<UUID> organisationIds) {
        return list("id in ?1 order by id", organisationIds);
    }

    @Override
    public Optional<Organisation> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public List<Organisation> of(String client, LocalDate on) {
        var ids = sql.list(OF_CLIENT, row -> row.getObject(1, UUID.class), client, on, on);
        return list("id in ?1 order by code", ids);
    }

    @Override
    public void saveAll(List<Organisation> organisations) {
        try {
            super.saveAll(organisations);
        } catch (ConstraintViolationException refused) {
            throw "organisation_code".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "An organisation of this code is registered already.")
                    : refused;
        }
    }
}
