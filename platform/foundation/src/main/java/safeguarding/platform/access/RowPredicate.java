package safeguarding.platform.access;

import java.util.Map;

/**
 * The policy as a condition of a query.
 *
 * @param sql a boolean SQL expression with named parameters ({@code :policy…})
 * @param parameters values of those parameters
 */
public record RowPredicate(String sql, Map<String, Object> parameters) {

    public RowPredicate {
        parameters = Map.copyOf(parameters);
    }

    /** The parameter that holds the children of a caller who sees few of them. */
    static final String NAMED = "policyChildren";

    private static final String ROWS_ABOUT = """
            (%1$s = any(array(
                select policy_row.id from unnest(:%3$s) policy_child (id) cross join lateral (
                    select about.id from %2$s about where about.child_ids @> array[policy_child.id] offset 0) policy_row
                union all select nobody.id from %2$s nobody where nobody.child_ids = '{}')))""";

    /**
     * The condition that the child may be seen, or that the row is about none.
     *
     * @param childIdColumn SQL name of the column with the child's identifier; never from outside
     */
    public RowPredicate orAboutNobody(String childIdColumn) {
        return new RowPredicate("(" + childIdColumn + " is null or " + sql + ")", parameters);
    }

    /**
     * Where rows name several children: the condition that a row names one of the few whom the caller sees, or nobody, so
     * that an index finds it. True when the caller sees many; what may be shown is said by the policy itself.
     *
     * @param table SQL name of a table with the columns {@code id} and {@code child_ids}; never from outside
     * @param idColumn SQL name of the row's identifier in the query; never from outside
     */
    public RowPredicate rowsOf(String table, String idColumn) {
        return parameters.containsKey(NAMED)
                ? new RowPredicate(ROWS_ABOUT.formatted(idColumn, table, NAMED), parameters)
                : new RowPredicate("true", Map.of());
    }
}
