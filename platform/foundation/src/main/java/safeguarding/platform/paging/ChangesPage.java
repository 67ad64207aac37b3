package safeguarding.platform.paging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has changed in a collection.
 *
 * @param items what is so now, as the list shows it, or {@link Removed}; each changed record once
 * @param next cursor for what changes after these; always present
 */
@Schema(
        description =
                "What has changed in a collection: the present views, or removed for what is no longer there for this"
                        + " caller. Come back with next as updatedSince.")
public record ChangesPage(
        @Schema(required = true) List<Object> items,
        @Schema(required = true) String next) {

    public ChangesPage {
        items = List.copyOf(items);
    }

    /**
     * A record that is no longer there for this caller: deleted, or hidden from them.
     *
     * @param removed always true
     */
    @Schema(name = "RemovedItem", description = "A record that is no longer there for this caller.")
    public record Removed(
            @Schema(required = true) UUID id,
            @Schema(required = true) boolean removed) {

        static Removed of(UUID id) {
            return new Removed(id, true);
        }
    }
}
