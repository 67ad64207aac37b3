package safeguarding.reviewing.visits.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit against what was due. */
@Schema(name = "HeldLookedAfterVisit", description = "A visit against what was due.")
public record HeldVisitView(
        @Schema(required = true) UUID visitId,
        @Schema(required = true) VisitFields visit,

        @Schema(
                description = "What was due when the child was seen; absent where the child was not seen, was seen"
                        + " already on that day, or no rule reaches.")
        @Nullable
        VisitDueView due,

        @Schema(description = "Whether the child was seen later than that; absent together with it.") @Nullable
        Boolean late,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "HeldVisitView[" + visitId + "]";
    }
}
