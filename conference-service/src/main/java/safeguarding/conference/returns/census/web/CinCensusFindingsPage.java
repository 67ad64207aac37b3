package safeguarding.conference.returns.census.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Findings about the census of a year, child by child. */
@Schema(description = "Children of a census of whom there is something to say.")
public record CinCensusFindingsPage(
        @Schema(required = true, examples = "2026", description = "March year of the census.")
        int year,

        @Schema(required = true, minimum = "0", description = "How many children the file of the year holds.")
        int children,

        @Schema(required = true, description = "What the whole file breaks; only on the first page.")
        List<CinCensusFindingView> ofTheFile,

        @Schema(required = true) List<CinCensusChildFindingsView> items,

        @Schema(maxLength = 2048, description = "Where to read on; absent on the last page.") @Nullable
        String next) {

    public CinCensusFindingsPage {
        ofTheFile = List.copyOf(ofTheFile);
        items = List.copyOf(items);
    }
}
