package safeguarding.conference.papers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Late letters and records of a chair's conferences on a page.
 *
 * @param items the longest late first
 * @param next where to read on; null on the last page
 */
@Schema(description = "Late letters and records of a chair's conferences, on a page, the longest late first.")
public record LatePaperPage(
        @Schema(required = true) UUID chairId,
        @Schema(required = true) LocalDate asAt,

        @Schema(required = true, description = "What was recorded by the end of this day counts.")
        LocalDate knownOn,

        @Schema(required = true) List<LatePaperView> items,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public LatePaperPage {
        items = List.copyOf(items);
    }
}
