package safeguarding.platform.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything a failure brings along: its causes, and what was suppressed (a commit that breaks tells its reason there). */
final class Chain {

    private Chain() {}

    static List<Throwable> of(@Nullable Throwable failure) {
        var all = new ArrayList<Throwable>();
        collect(failure, all, Collections.newSetFromMap(new IdentityHashMap<>()));
        return all;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> all, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        all.add(failure);
        collect(failure.getCause(), all, seen);
        for (var suppressed : failure.getSuppressed()) {
            collect(suppressed, all, seen);
        }
    }
}
