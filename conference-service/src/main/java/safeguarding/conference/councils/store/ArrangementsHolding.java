package safeguarding.conference.councils.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.neighbours.ArrangementsOfRecords;
import safeguarding.platform.sql.Sql;

/** Tells which arrangements hold at one time; the day on which one ends is no longer its own. */
@ApplicationScoped
class ArrangementsHolding implements ArrangementsOfRecords {

    private static final String OVERLAP = """
            select exists (
                select 1 from council_arrangement one join council_arrangement other on other.id <> one.id
                where one.withdrawn_on is null and one.child_id = any (records_of_person(?))
                  and other.withdrawn_on is null and other.child_id = any (records_of_person(?))
                  and daterange(one.lived_from, one.lived_to) && daterange(other.lived_from, other.lived_to))""";

    private final Sql sql;

    ArrangementsHolding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean overlap(UUID oneChildId, UUID otherChildId) {
        return sql.one(OVERLAP, row -> row.getBoolean(1), oneChildId, otherChildId);
    }
}
