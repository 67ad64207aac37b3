package safeguarding.conference.returns.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.returns.cpis.MotherNumbers;
import safeguarding.platform.sql.Sql;

/** Keeps the numbers, one for a child; the one before goes to the history. */
@ApplicationScoped
class MotherNumbersKept implements MotherNumbers {

    private static final String KEEP_FIRST = """
            insert into mother_nhs_number (child_id, version, nhs_number) values (?, 1, ?)
            on conflict (child_id) do nothing""";
    private static final String KEEP = """
            update mother_nhs_number set nhs_number = ?, version = version + 1 where child_id = ? returning version""";

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
    public boolean keepFirst(UUID childId, String nhsNumber) {
        return sql.update(KEEP_FIRST, childId, nhsNumber) == 1;
    }

    @Override
    public int keep(UUID childId, String nhsNumber) {
        return sql.one(KEEP, row -> row.getInt(1), nhsNumber, childId);
    }
}
