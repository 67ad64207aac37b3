package safeguarding.reviewing.desk.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Digests on a page.
 *
 * @param next where to read on; null on the last page
 */
@Schema(name = "OfficerDigestPage", description = "Digests of one reviewing officer, the newest first.")
public record DailyDigestPage(
        @Schema(required = true) List<DailyDigestView> items,

        @Schema(description = "Cursor of the next page; absent on the last.") @Nullable
        String next) {

    public DailyDigestPage {
        items = List.copyOf(items);
    }
}
