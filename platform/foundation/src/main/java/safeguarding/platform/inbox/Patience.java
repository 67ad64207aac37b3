package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.platform.sql.Fault;

/** Tells what passes from what stays: contention is tried again at once, an absent database later, all else is poison. */
@ApplicationScoped
class Patience {

    private static final int ATTEMPTS = 5;

    /** The database is away: the same work has to be done later. */
    static final class Later extends RuntimeException {
        Later(Throwable cause) {
            super("The database is away", cause);
        }
    }

    /**
     * Does work that is one transaction.
     *
     * @param poisoned what to do when the work cannot be done, however often it is tried
     * @throws Later when the database is away
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
                        if (attempt == ATTEMPTS) {
                            return poisoned.apply(failure);
                        }
                    }
                }
            }
        }
    }
}
