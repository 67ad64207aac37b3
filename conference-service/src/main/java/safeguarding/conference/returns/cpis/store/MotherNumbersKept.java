package safeguarding.conference.returns.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.returns.cpis.MotherNumbers;
import safeguarding.platform.sql.Sql;

/** Keeps the numbers, one for a child; the one before goes to the history. */
@ApplicationScoped
class MotherNumbersKept implements MotherNumbers {

    private static final String KEEP = """
            insert into mother_nhs_number as m (child_id, version, nhs_number) values (?, 1, ?)
            on conflict (child_id) do update set nhs_number = excluded.nhs_number, version = m.version + 1
            returning version""";

    private final Sql sql;

    MotherNumbersKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Recorded> of(UUID childId) {
        return sql.first(
                "select nhs_number, version from mother_nhs_number where child_id = ? for update",
                row -> new Recorded(row.getString(1), row.getInt(2)),
                childId);
    }

    @Override
    public int keep(UUID childId, String nhsNumber) {
        return sql.one(KEEP, row -> row.getInt(1), childId, nhsNumber);
    }
}
