package safeguarding.reviewing.health.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Records on a page, or what has changed in them.
 *
 * @param removed records that this caller can no longer see; always empty in a list
 * @param next where to read on; in a list null on the last page, in the changes always there
 */
@Schema(
        name = "HealthYearPage",
        description = "Records on a page; in the change feed also which can no longer be seen.")
public record HealthYearPage(
        @Schema(required = true) List<HealthYearView> items,

        @Schema(required = true, description = "Records that this caller can no longer see; change feed only.")
        List<UUID> removed,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page of a list.") @Nullable
        String next) {

    public HealthYearPage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
