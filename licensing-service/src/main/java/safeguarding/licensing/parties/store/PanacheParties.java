package safeguarding.licensing.parties.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.parties.Parties;
import safeguarding.licensing.parties.Party;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps the register of parties. */
@ApplicationScoped
public class PanacheParties extends AggregateRepository<Party> implements Parties {

    private static final String ALIKE = """
            select p.id from party p
            where p.id <> ? and p.merged_into is null
              and (p.company_number = ? or p.charity_number = ? or p.emails && cast(? as text[])
                   or (p.name_key = ? and p.postcodes && cast(? as text[])))
            order by p.id
            limit ?""";

    private final Sql sql;

    PanacheParties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Party> find(UUID partyId) {
        return findByIdOptional(partyId);
    }

    @Override
    public List<Party> lockBoth(UUID one, UUID other) {
        return find("id in ?1 order by id", List.of(one, other))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Party> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<Party> alike(Party party, int most) {
        var ids = sql.list(
                ALIKE,
                row -> row.getObject("id", UUID.class),
                party.id(),
                party.details().companyNumber(),
                party.details().charityNumber(),
                party.emails(),
                party.nameKey(),
                party.postcodes(),
                most);
        return all(ids);
    }
}
