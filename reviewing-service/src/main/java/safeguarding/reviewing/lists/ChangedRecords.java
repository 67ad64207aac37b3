package safeguarding.reviewing.lists;

import java.util.List;
import java.util.UUID;

/**
 * What has changed in a list.
 *
 * @param items records as they stand
 * @param removed records that have gone from the caller's sight
 * @param next where to read on
 */
public record ChangedRecords<V>(List<V> items, List<UUID> removed, String next) {

    public ChangedRecords {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
