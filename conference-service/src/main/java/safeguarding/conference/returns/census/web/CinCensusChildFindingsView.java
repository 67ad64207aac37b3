package safeguarding.conference.returns.census.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps the record of one child from being clean. */
@Schema(description = "A child of the census with the rules that its record would break.")
public record CinCensusChildFindingsView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) List<CinCensusFindingView> findings,
        @Schema(required = true) URI link) {

    public CinCensusChildFindingsView {
        findings = List.copyOf(findings);
    }
}
