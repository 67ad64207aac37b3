package safeguarding.reviewing.workers.web;

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
        name = "CaseHoldingPage",
        description = "Records on a page; in the change feed also which can no longer be seen.")
public record CaseHoldingPage(
        @Schema(required = true) List<CaseHoldingView> items,

        @Schema(required = true, description = "Records that this caller can no longer see; change feed only.")
        List<UUID> removed,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page of a list.") @Nullable
        String next) {

    public CaseHoldingPage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
