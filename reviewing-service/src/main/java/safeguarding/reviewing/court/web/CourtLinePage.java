package safeguarding.reviewing.court.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Care proceedings on a page.
 *
 * @param next where to read on; null on the last page
 */
@Schema(name = "ReviewingCourtProceedingsPage", description = "Care proceedings on a page.")
public record CourtLinePage(
        @Schema(required = true) List<CourtLineView> items,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public CourtLinePage {
        items = List.copyOf(items);
    }
}
