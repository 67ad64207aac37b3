package safeguarding.reviewing.visits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a looked-after child is visited. */
@Schema(name = "LookedAfterVisiting", description = "How a child is visited in one period of care, against C3.")
public record VisitingView(
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day at whose end this is seen.")
        LocalDate asAt,

        @Schema(required = true, description = "Day by whose end it was recorded.")
        LocalDate knownOn,

        @Schema(required = true, description = "Whether one of the two has not ended, so that it may still change.")
        boolean provisional,

        @Schema(
                required = true,
                description = "Which case of C3 the child is in on the day.",
                enumeration = {
                    "ordinary",
                    "with-parent-before-assessment",
                    "with-temporary-carer",
                    "interim-order-with-parent",
                    "care-order-with-parent",
                    "short-breaks"
                })
        String regime,

        @Schema(required = true, description = "Day on which the child came to the people it lives with.")
        LocalDate placedOn,

        @Schema(
                description = "The visit that is due next; absent once the child is looked after no more, in short"
                        + " breaks, and where no rule reaches.")
        @Nullable
        VisitDueView next,

        @Schema(description = "What is overdue, or was when the child left care; absent when nothing is.") @Nullable
        VisitDueView missed,

        @Schema(required = true) VisitTallyView tally,

        @Schema(required = true, description = "The earliest first.")
        List<HeldVisitView> visits,

        @Schema(
                required = true,
                description = "Visits that were asked for outside of the intervals, the earliest first.")
        List<VisitRequestView> requests,

        @Schema(required = true) URI link) {

    public VisitingView {
        visits = List.copyOf(visits);
        requests = List.copyOf(requests);
    }

    @Override
    public String toString() {
        return "VisitingView[" + periodId + "]";
    }
}
