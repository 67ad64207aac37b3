package safeguarding.conference.census.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.ToldByCensus;
import safeguarding.platform.sql.Sql;

/** Finds what a census told by the day on which it stands, else by the name that the day gave it: it may have been corrected. */
@ApplicationScoped
class ToldByCensusKept implements ToldByCensus {

    private static final String ENQUIRY = """
            select id from section_47_enquiry
            where child_ids && ?
              and (external_reference = ?
                   or strategy_discussion_on = ? and withdrawn_on is null and external_reference like 'cin-census/%')
            order by withdrawn_on is not null, strategy_discussion_on <> ?, id""";

    private static final String CONFERENCE = """
            select id from conference
            where child_ids && ?
              and (external_reference = ?
                   or stage = 'HELD' and held_on = ? and (kind = 'REVIEW') = ? and external_reference like 'cin-census/%')
            order by stage <> 'HELD', held_on <> ?, id""";

    private final Sql sql;

    ToldByCensusKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> enquiry(UUID childId, LocalDate startedOn) {
        return sql.first(
                ENQUIRY,
                row -> row.getObject(1, UUID.class),
                List.of(childId),
                ToldByCensus.enquiryName(childId, startedOn),
                startedOn,
                startedOn);
    }

    @Override
    public Optional<UUID> conference(UUID childId, LocalDate heldOn, boolean review) {
        return sql.first(
                CONFERENCE,
                row -> row.getObject(1, UUID.class),
                List.of(childId),
                ToldByCensus.conferenceName(childId, heldOn, review),
                heldOn,
                review,
                heldOn);
    }
}
