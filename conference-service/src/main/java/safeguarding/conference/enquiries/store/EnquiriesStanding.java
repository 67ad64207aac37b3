package safeguarding.conference.enquiries.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.StandingRecords;
import safeguarding.platform.sql.Sql;

/** Tells which section 47 enquiries stand: those that were not withdrawn. */
@ApplicationScoped
class EnquiriesStanding implements StandingRecords {

    private static final String ABOUT =
            "select count(*) from section_47_enquiry e where e.child_ids && ? and e.withdrawn_on is null";

    private final Sql sql;

    EnquiriesStanding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> about(UUID childId) {
        return sql.one(ABOUT, row -> row.getLong(1) > 0, List.of(childId))
                ? Optional.of("a section 47 enquiry")
                : Optional.empty();
    }
}
