package safeguarding.platform.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next events.
 *
 * @param items events in the order of publication; empty when there is nothing new for this caller
 * @param next where to read on; always present, also when nothing was new
 */
@Schema(description = "The next events of the feed and where to read on.")
public record EventFeedView(
        @Schema(required = true, maxItems = 200) List<EventView> items,

        @Schema(required = true, maxLength = 8192, description = "Where to read on; send it unchanged as after.")
        String next) {

    public EventFeedView {
        items = List.copyOf(items);
    }
}
