package safeguarding.reviewing.care.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Periods of care on a page, or what has changed in them.
 *
 * @param removed periods that this caller can no longer see; always empty in a list
 * @param next where to read on; in a list null on the last page, in the changes always there
 */
@Schema(description = "Periods of care on a page; in the change feed also which can no longer be seen.")
public record PeriodOfCarePage(
        @Schema(required = true) List<PeriodOfCareView> items,

        @Schema(required = true, description = "Periods that this caller can no longer see; change feed only.")
        List<UUID> removed,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page of a list.") @Nullable
        String next) {

    public PeriodOfCarePage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
