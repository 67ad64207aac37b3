package safeguarding.reviewing.dualstatus.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dual statuses on a page, or what has changed in them.
 *
 * @param removed those that this caller can no longer see; always empty in a list
 * @param next where to read on; in a list null on the last page, in the changes always there
 */
@Schema(
        name = "DualStatusPage",
        description = "Children with a protection plan who are looked after, on a page; in the change feed also which"
                + " can no longer be seen.")
public record DualStatusPage(
        @Schema(required = true) List<DualStatusView> items,

        @Schema(required = true, description = "Those that this caller can no longer see; change feed only.")
        List<UUID> removed,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page of a list.") @Nullable
        String next) {

    public DualStatusPage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
