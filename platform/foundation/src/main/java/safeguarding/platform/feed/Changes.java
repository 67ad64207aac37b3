package safeguarding.platform.feed;

import java.util.List;
import java.util.UUID;

/**
 * What has changed since a position.
 *
 * @param ids aggregates with at least one event, each once, in the order of their first event here
 * @param next cursor for what changes after these; always present
 * @param more whether more changes wait already
 */
public record Changes(List<UUID> ids, String next, boolean more) {

    public Changes {
        ids = List.copyOf(ids);
    }
}
