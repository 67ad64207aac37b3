package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.StandingConferences;
import safeguarding.conference.neighbours.StandingRecords;
import safeguarding.platform.sql.Sql;

/** Tells which conferences stand: those that were neither cancelled nor withdrawn. */
@ApplicationScoped
class ConferencesStanding implements StandingConferences, StandingRecords {

    private static final String COUNT = "select count(*) from conference c where c.stage <> 'CANCELLED' and ";

    private final Sql sql;

    ConferencesStanding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean calledForBy(UUID enquiryId) {
        return sql.one(COUNT + "c.enquiry_id = ?", row -> row.getLong(1) > 0, enquiryId);
    }

    @Override
    public Optional<String> about(UUID childId) {
        return sql.one(COUNT + "c.child_ids && ?", row -> row.getLong(1) > 0, List.of(childId))
                ? Optional.of("a conference")
                : Optional.empty();
    }
}
