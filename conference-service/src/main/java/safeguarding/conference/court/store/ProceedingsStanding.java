package safeguarding.conference.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.StandingRecords;
import safeguarding.platform.sql.Sql;

/** Tells whether care proceedings are, or were, about a child. */
@ApplicationScoped
class ProceedingsStanding implements StandingRecords {

    private static final String ABOUT =
            "select count(*) from court_proceedings p where p.child_ids && ? and p.withdrawn_on is null";

    private final Sql sql;

    ProceedingsStanding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> about(UUID childId) {
        return sql.one(ABOUT, row -> row.getLong(1) > 0, List.of(childId))
                ? Optional.of("care proceedings")
                : Optional.empty();
    }
}
