package safeguarding.licensing.licences.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.licences.Holders;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.platform.sql.Sql;

/** Reads who holds licences. */
@ApplicationScoped
class StoredHolders implements Holders {

    private static final String IN_FORCE = """
            select distinct l.holder_id from licence l
            where l.kind = ? and l.granted_on <= ? and l.valid_from <= ? and l.valid_to >= ? and licence_standing(l, ?) = 'in-force'""";

    private final Sql sql;

    StoredHolders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> inForce(LicenceKind kind, LocalDate on) {
        return Set.copyOf(
                sql.list(IN_FORCE, row -> row.getObject("holder_id", UUID.class), kind.name(), on, on, on, on));
    }
}
