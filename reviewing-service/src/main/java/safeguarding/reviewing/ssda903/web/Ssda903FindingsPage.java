package safeguarding.reviewing.ssda903.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Findings about the set of a year, child by child. */
@Schema(name = "Ssda903FindingsPage", description = "Children of a set of whom there is something to say.")
public record Ssda903FindingsPage(
        @Schema(required = true, examples = "2026", description = "Year in which the return year ends.")
        int year,

        @Schema(required = true, minimum = "0", description = "How many children the set of the year holds.")
        int children,

        @Schema(required = true, description = "What is to be said of the whole set; only on the first page.")
        List<Ssda903FindingView> ofTheSet,

        @Schema(required = true) List<Ssda903ChildFindingsView> items,

        @Schema(maxLength = 2048, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public Ssda903FindingsPage {
        ofTheSet = List.copyOf(ofTheSet);
        items = List.copyOf(items);
    }
}
