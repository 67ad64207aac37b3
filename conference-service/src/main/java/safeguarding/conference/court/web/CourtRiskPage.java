package safeguarding.conference.court.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Running proceedings on a page.
 *
 * @param items the oldest issue first
 * @param next where to read on; null on the last page
 */
@Schema(description = "Proceedings that run, on a page, the oldest issue first.")
public record CourtRiskPage(
        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) List<CourtRiskView> items,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public CourtRiskPage {
        items = List.copyOf(items);
    }
}
