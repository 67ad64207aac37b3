package safeguarding.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.CanonicalJson;
import safeguarding.platform.idempotency.Digests;

/** Places in keyset lists as signed cursors, each good for one list with one order and the same filters. */
@ApplicationScoped
class KeysetCursors {

    private final SignedCursor cursors;
    private final CanonicalJson canonical;

    KeysetCursors(SignedCursor cursors, CanonicalJson canonical) {
        this.cursors = cursors;
        this.canonical = canonical;
    }

    /** The keys of the last item shown, as PostgreSQL writes them. */
    record Place(List<String> keys) {}

    /** What must be the same when the cursor comes back. */
    String binding(String operation, List<Key> order, Map<String, @Nullable Object> filters) {
        var columns = order.stream().map(Key::column).toList();
        var bound = Digests.of(canonical.of(columns), canonical.of(filters));
        return "page:" + operation + ":" + HexFormat.of().formatHex(bound);
    }

    String seal(List<String> keys, String binding) {
        return cursors.encode(binding, new Place(keys));
    }

    /** The place a cursor names; null for the first page. */
    @Nullable
    List<String> open(@Nullable String cursor, String binding) {
        return cursor == null
                ? null
                : cursors.decode(binding, cursor, Place.class).keys();
    }
}
