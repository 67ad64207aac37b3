package safeguarding.conference.returns.cpis.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Notices on a page. */
@Schema(description = "Notices on a page.")
public record CpIsAccessNoticePage(
        @Schema(required = true) List<CpIsAccessNoticeView> items,

        @Schema(maxLength = 2048, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public CpIsAccessNoticePage {
        items = List.copyOf(items);
    }
}
