package safeguarding.conference.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.neighbours.RunningProceedings;
import safeguarding.platform.sql.Sql;

/** Tells which proceedings are open. */
@ApplicationScoped
class ProceedingsRunning implements RunningProceedings {

    private static final String APART = """
            select exists (
                select 1 from court_proceedings one join court_proceedings other on other.id <> one.id
                where one.ended_on is null and one.withdrawn_on is null and one.child_ids && records_of_person(?)
                  and other.ended_on is null and other.withdrawn_on is null and other.child_ids && records_of_person(?))""";

    private final Sql sql;

    ProceedingsRunning(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean apart(UUID oneChildId, UUID otherChildId) {
        return sql.one(APART, row -> row.getBoolean(1), oneChildId, otherChildId);
    }
}
