package safeguarding.platform.sql;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.StaleStateException;

/** What kind of failure the database met, and so what may help. */
public enum Fault {
    /** Another transaction was faster; the same work may succeed at once. */
    CONTENTION,
    /** The database cannot be reached, is shutting down, or has no room left; the same work may succeed later. */
    AWAY,
    /** Trying again gives the same. */
    LASTING;

    private static final String NO_CONNECTION = "08";
    /** Disk full, out of memory, too many connections. */
    private static final String NO_ROOM = "53";

    /** Judges a failure by the first database error among its causes. */
    public static Fault of(Throwable failure) {
        if (isOptimistic(failure)) {
            return CONTENTION;
        }
        var state = SqlFailure.stateOf(failure);
        if (state == null) {
            return connectionRefused(failure) ? AWAY : LASTING;
        }
        return switch (state) {
            case "40001", "40P01", "55P03", "23505" -> CONTENTION;
            case "57P01", "57P02", "57P03" -> AWAY;
            default -> state.startsWith(NO_CONNECTION) || state.startsWith(NO_ROOM) ? AWAY : LASTING;
        };
    }

    private static boolean isOptimistic(Throwable failure) {
        return Chain.of(failure).stream()
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** The pool gives up waiting without an SQLSTATE. */
    private static boolean connectionRefused(Throwable failure) {
        return Chain.of(failure).stream()
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || (cause instanceof SQLException sql && sql.getSQLState() == null));
    }
}
