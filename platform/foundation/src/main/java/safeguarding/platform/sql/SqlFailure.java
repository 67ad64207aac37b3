package safeguarding.platform.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database did not do what a statement asked for. */
public final class SqlFailure extends RuntimeException {

    /** Wraps what the driver said; its text never reaches a caller. */
    public SqlFailure(SQLException cause) {
        super("The database refused a statement (" + cause.getSQLState() + ")", cause);
    }

    /** The SQLSTATE of the first database error in a chain of causes; null when there is none. */
    public static @Nullable String stateOf(@Nullable Throwable failure) {
        for (var cause : Chain.of(failure)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
