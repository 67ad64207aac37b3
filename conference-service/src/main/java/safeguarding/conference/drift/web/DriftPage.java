package safeguarding.conference.drift.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the radar.
 *
 * @param knownOn civil date at whose end it was known; null: what is known now
 * @param provisional whether a day it rests on has not ended
 * @param items the longest running first
 * @param next where to read on; null on the last page
 */
@Schema(description = "Plans that drift, on a page, the longest running first.")
public record DriftPage(
        @Schema(required = true) LocalDate asAt,

        @Schema(description = "Absent: what is known now.") @Nullable
        LocalDate knownOn,

        @Schema(required = true, description = "Whether a day it rests on has not ended.")
        boolean provisional,

        @Schema(required = true) List<DriftView> items,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public DriftPage {
        items = List.copyOf(items);
    }
}
