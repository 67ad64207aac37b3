package safeguarding.conference.census.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.census.RecordedFacts;
import safeguarding.platform.sql.Sql;

/**
 * Finds by child and day what is recorded; of two on one day the earlier recorded. The few rows of a child are read and the
 * first taken: with a limit PostgreSQL goes through the whole table in the order of its identifiers.
 */
@ApplicationScoped
class RecordedFactsKept implements RecordedFacts {

    private static final String ENQUIRY = """
            select id from section_47_enquiry
            where child_ids && ? and strategy_discussion_on = ? and withdrawn_on is null
            order by id""";
    private static final String CONFERENCE = """
            select id from conference
            where child_ids && ? and stage = 'HELD' and held_on = ? and (kind = 'REVIEW') = ? order by id""";

    private final Sql sql;

    RecordedFactsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> enquiry(UUID childId, LocalDate startedOn) {
        return sql.list(ENQUIRY, row -> row.getObject(1, UUID.class), List.of(childId), startedOn).stream()
                .findFirst();
    }

    @Override
    public Optional<UUID> conference(UUID childId, LocalDate heldOn, boolean review) {
        return sql.list(CONFERENCE, row -> row.getObject(1, UUID.class), List.of(childId), heldOn, review).stream()
                .findFirst();
    }

    @Override
    public Optional<UUID> conferenceCalled(String externalReference) {
        return sql.first(
                "select id from conference where external_reference = ?",
                row -> row.getObject(1, UUID.class),
                externalReference);
    }
}
