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
}
