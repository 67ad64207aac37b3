package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.sql.Sql;

/** Reads deadlines from the versions of their table. */
@ApplicationScoped
class DeadlinesAsKnown implements KnownDeadlines {

    private static final String KNOWN = """
            select * from deadline_versions v
            where v.aggregate_id = any (?) and v.recorded_from < ? and (v.recorded_to is null or v.recorded_to >= ?)
            order by v.due_on, v.id""";

    private final Sql sql;

    DeadlinesAsKnown(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Deadline> about(Collection<UUID> aggregateIds, KnownOn knownOn) {
        return sql.list(
                KNOWN,
                row -> DeadlineTable.read(row).deadline(),
                List.copyOf(aggregateIds),
                knownOn.end(),
                knownOn.end());
    }
}
