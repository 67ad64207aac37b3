package safeguarding.reviewing.visits.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one of several children is visited. */
@Schema(name = "LookedAfterVisitingItem", description = "How one of an IRO's children is visited.")
public record VisitingItem(
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(description = "The visit that is due next; absent where none is.") @Nullable
        VisitDueView next,

        @Schema(required = true, description = "Whether it is overdue.")
        boolean overdue,

        @Schema(required = true) VisitTallyView tally,
        @Schema(required = true) URI link) {

    static VisitingItem of(VisitingView view) {
        return new VisitingItem(
                view.periodId(), view.childId(), view.next(), view.missed() != null, view.tally(), view.link());
    }
}
