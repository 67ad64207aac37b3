package safeguarding.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/**
 * Keeps lists flat for callers who see few of many children. A list is read in its order until the page is full; for a
 * practice that is involved with thirty children that would be the whole table. Such a caller's children are looked up
 * first, and the list is read from them.
 */
@ApplicationScoped
public class FewChildren {

    private static final int MOST = 1_000;
    private static final String IN_SIGHT = "select policy_x.child_id from child_visibility policy_x where %s limit %d";

    /** Along the index and no further than the limit, however many children the planner expects of an agency. */
    private static final String INVOLVED_NOW = """
            select policy_a.child_id from child_agency policy_a
            where policy_a.agency = ? and policy_a.involved_from <= ?
              and (policy_a.involved_to is null or policy_a.involved_to > ?)
            order by policy_a.child_id limit ?""";

    /** One child at a time, in the order of the list: the planner may not begin with everybody whom the caller sees. */
    private static final String ONE_BY_ONE = "exists (select from unnest(array[%s]) policy_k (id) where %s)";

    private final Sql sql;
    private final Clock clock;
    private final int most;

    @Inject
    FewChildren(Sql sql, Clock clock) {
        this(sql, clock, MOST);
    }

    private FewChildren(Sql sql, Clock clock, int most) {
        this.sql = sql;
        this.clock = clock;
        this.most = most;
    }

    /** The same with another opinion of how many are few. */
    FewChildren upTo(int children) {
        return new FewChildren(sql, clock, children);
    }

    /**
     * Looks up whom a caller sees.
     *
     * @param agency the partner organisation that asks; null for the council's own
     */
    public Sight look(Policy policy, @Nullable String agency) {
        if (agency != null && involvedNow(agency) > most) {
            return new Sight.Many(policy);
        }
        var query = NamedSql.of(
                IN_SIGHT.formatted(policy.on("policy_x.child_id").sql(), most + 1),
                policy.on("policy_x.child_id").parameters());
        var children = sql.list(
                query.sql(), row -> row.getObject(1, UUID.class), query.values().toArray());
        return children.size() > most ? new Sight.Many(policy) : new Sight.Few(Set.copyOf(children));
    }

    private int involvedNow(String agency) {
        var today = CivilTime.today(clock);
        return sql.list(INVOLVED_NOW, row -> row.getObject(1, UUID.class), agency, today, today, most + 1)
                .size();
    }

    /** The row policy for one caller, as a condition on a column that holds one child's identifier. */
    @FunctionalInterface
    public interface Policy {
        RowPredicate on(String childIdColumn);
    }

    /** Whom a caller sees. */
    public sealed interface Sight {

        /** The condition on a column that holds one child's identifier; never from outside. */
        RowPredicate on(String childIdColumn);

        /** So many that a page is full soon. */
        record Many(Policy policy) implements Sight {
            @Override
            public RowPredicate on(String childIdColumn) {
                var each = policy.on("policy_k.id");
                return new RowPredicate(ONE_BY_ONE.formatted(childIdColumn, each.sql()), each.parameters());
            }
        }

        /** So few that they can be named. */
        record Few(Set<UUID> children) implements Sight {
            @Override
            public RowPredicate on(String childIdColumn) {
                return new RowPredicate(
                        "(%s = any(:%s))".formatted(childIdColumn, RowPredicate.NAMED),
                        Map.of(RowPredicate.NAMED, children));
            }
        }
    }
}
