package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.StandingDecisions;
import safeguarding.conference.neighbours.StandingRecords;
import safeguarding.platform.sql.Sql;

/** Tells which decisions and plans stand: those that were not withdrawn. */
@ApplicationScoped
class DecisionsStanding implements StandingDecisions, StandingRecords {

    private static final String OF_CONFERENCE =
            "select count(*) from conference_decision d where d.conference_id = ? and d.withdrawn_on is null";

    private static final String OF_CHILD = OF_CONFERENCE + " and d.child_id = ?";

    private static final String ABOUT = """
            select (select count(*) from conference_decision d where d.child_id = ? and d.withdrawn_on is null)
                   + (select count(*) from protection_plan p where p.child_id = ? and p.withdrawn_on is null)""";

    private final Sql sql;

    DecisionsStanding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean of(UUID conferenceId) {
        return sql.one(OF_CONFERENCE, row -> row.getLong(1) > 0, conferenceId);
    }

    @Override
    public boolean of(UUID conferenceId, UUID childId) {
        return sql.one(OF_CHILD, row -> row.getLong(1) > 0, conferenceId, childId);
    }

    @Override
    public Optional<String> about(UUID childId) {
        return sql.one(ABOUT, row -> row.getLong(1) > 0, childId, childId)
                ? Optional.of("a decision or a plan")
                : Optional.empty();
    }
}
