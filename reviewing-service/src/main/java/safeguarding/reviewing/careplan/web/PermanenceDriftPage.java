package safeguarding.reviewing.careplan.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of drift.
 *
 * @param knownOn civil date at whose end it was known; null: what is known now
 * @param provisional whether a day it rests on has not ended
 * @param items the longest looked after first
 * @param next where to read on; null on the last page
 */
@Schema(
        name = "PermanenceDriftPage",
        description = "Children whose way to permanence drifts, on a page, the longest looked after first.")
public record PermanenceDriftPage(
        @Schema(required = true) LocalDate asAt,

        @Schema(description = "Absent: what is known now.") @Nullable
        LocalDate knownOn,

        @Schema(required = true, description = "Whether a day it rests on has not ended.")
        boolean provisional,

        @Schema(
                required = true,
                description = "Fewer than asked for, even none, where many care plans had to be looked at: read on"
                        + " while next is there.")
        List<PermanenceDriftView> items,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public PermanenceDriftPage {
        items = List.copyOf(items);
    }
}
