package safeguarding.reviewing.visits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the children of one reviewing officer are visited. */
@Schema(name = "OfficerVisiting", description = "How the children of one reviewing officer are visited.")
public record OfficerVisitingView(
        @Schema(required = true) UUID officerId,

        @Schema(required = true, description = "Day at whose end this is seen.")
        LocalDate asAt,

        @Schema(required = true, description = "Day by whose end it was recorded.")
        LocalDate knownOn,

        @Schema(required = true, description = "Whether one of the two has not ended, so that it may still change.")
        boolean provisional,

        @Schema(required = true, description = "Children of whom a visit is overdue.")
        int overdue,

        @Schema(required = true, description = "The visits of all these children together.")
        VisitTallyView tally,

        @Schema(
                required = true,
                description = "Whose IRO the officer is on the day and whom the caller may see; what is due first"
                        + " stands first.")
        List<VisitingItem> items) {

    public OfficerVisitingView {
        items = List.copyOf(items);
    }
}
