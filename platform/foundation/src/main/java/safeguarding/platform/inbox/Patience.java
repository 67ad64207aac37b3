package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.platform.sql.Fault;
import safeguarding.platform.sql.SqlFailure;

/** Tells what passes from what stays: contention is tried again at once, then later like an absent database, all else is poison. */
@ApplicationScoped
class Patience {

    private static final int ATTEMPTS = 5;

    /** Serialization failure, deadlock, lock not available. */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03");

    /** The database is away or busy: the same work has to be done later. */
    static final class Later extends RuntimeException {
        Later(Throwable cause) {
            super("The database is away or busy", cause);
        }
    }

    /**
     * Does work that is one transaction.
     *
     * @param poisoned what to do when the work cannot be done, however often it is tried
     * @throws Later when the database is away or others stay in the way
     */
    <T> T attempt(Supplier<T> work, Function<RuntimeException, T> poisoned) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                switch (Fault.of(failure)) {
                    case AWAY -> throw new Later(failure);
                    case LASTING -> {
                        return poisoned.apply(failure);
                    }
                    case CONTENTION -> {
                        if (attempt == ATTEMPTS && BUSY.contains(String.valueOf(SqlFailure.stateOf(failure)))) {
                            // Not the event's fault: others are in the way, and will not be for ever.
                            throw new Later(failure);
                        }
                        if (attempt == ATTEMPTS) {
                            return poisoned.apply(failure);
                        }
                    }
                }
            }
        }
    }
}
