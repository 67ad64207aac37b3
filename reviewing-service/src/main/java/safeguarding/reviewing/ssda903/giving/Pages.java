package safeguarding.reviewing.ssda903.giving;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Children of a return, a page at a time: a page is in memory, and of the others only the identifiers. */
final class Pages {

    private static final int SIZE = 200;

    private Pages() {}

    static void each(List<UUID> childIds, Consumer<List<UUID>> work) {
        for (var from = 0; from < childIds.size(); from += SIZE) {
            work.accept(childIds.subList(from, Math.min(childIds.size(), from + SIZE)));
        }
    }
}
