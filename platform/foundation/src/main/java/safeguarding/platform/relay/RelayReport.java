package safeguarding.platform.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Sql;

/** What an operator is told about the relay, and the one thing only an operator may decide: a new baseline. */
@ApplicationScoped
class RelayReport {

    private final DataSource dataSource;
    private final Sql sql;
    private final ServiceRelay relay;
    private final EventNames names;

    RelayReport(DataSource dataSource, Sql sql, ServiceRelay relay, EventNames names) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.relay = relay;
        this.names = names;
    }

    RelayView now() {
        try {
            var life = life();
            var backlog = Backlog.of(dataSource);
            var standing = relay.standing();
            return new RelayView(
                    standing.state(),
                    standing.reason(),
                    names.topic(),
                    life.baseline(),
                    life.isRestored(),
                    backlog.events(),
                    backlog.oldestSeconds(),
                    backlog.parkedAggregates());
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
    }

    /** Lets only who has seen the present baseline give it up. */
    void requireBaseline(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ProblemType.VERSION_MISSING,
                    "Send the baseline that the relay shows in If-Match, in quotation marks.");
        }
        try {
            if (!ifMatch.strip().equals("\"" + life().baseline() + "\"")) {
                throw ProblemException.of(ProblemType.STALE_VERSION, "The journal has another baseline by now.");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
    }

    void beginBaseline() {
        try {
            if (!life().isRestored()) {
                throw ProblemException.of(
                        ProblemType.CONFLICT, "The journal belongs to this database. There is nothing to begin anew.");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be read", failure);
        }
        sql.one("select begin_new_baseline()", row -> row.getString(1));
    }

    private JournalLife life() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return JournalLife.read(connection);
        }
    }
}
