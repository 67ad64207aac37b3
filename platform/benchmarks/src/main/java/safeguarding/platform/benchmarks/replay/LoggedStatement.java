package safeguarding.platform.benchmarks.replay;

import java.util.List;

/**
 * A statement that PostgreSQL has executed.
 *
 * @param sql its text, with places {@code $1}, {@code $2} …
 * @param values what was put there, in order; {@link #NULL} for SQL's null
 */
public record LoggedStatement(String sql, List<String> values) {

    /** What stands for SQL's null among the values. */
    public static final String NULL = "\u0000";

    public LoggedStatement {
        values = List.copyOf(values);
    }
}
