package safeguarding.conference.census.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.census.RecordedFacts;
import safeguarding.platform.sql.Sql;

/** Finds by child and day what is recorded; of two on one day the earlier recorded. */
@ApplicationScoped
class RecordedFactsKept implements RecordedFacts {

    private static final String ENQUIRY = """
            select id from section_47_enquiry
            where child_ids @> ? and strategy_discussion_on = ? order by id limit 1""";
    private static final String CONFERENCE = """
            select id from conference
            where child_ids @> ? and stage = 'HELD' and held_on = ? and (kind = 'REVIEW') = ? order by id limit 1""";

    private final Sql sql;

    RecordedFactsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> enquiry(UUID childId, LocalDate startedOn) {
        return sql.first(ENQUIRY, row -> row.getObject(1, UUID.class), List.of(childId), startedOn);
    }

    @Override
    public Optional<UUID> conference(UUID childId, LocalDate heldOn, boolean review) {
        return sql.first(CONFERENCE, row -> row.getObject(1, UUID.class), List.of(childId), heldOn, review);
    }
}
