package safeguarding.gateway.composition.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child as all services together know it.
 *
 * @param childId the child
 * @param asOf when the view was put together, by the suite's clock
 * @param complete whether no part is missing
 * @param parts one for each service that contributes
 */
@Schema(description = "A child as all services together know it. A part that could not be had is named, not left out.")
public record ComposedChildView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) Instant asOf,

        @Schema(required = true, description = "False when a part is missing: then this view may say too little.")
        boolean complete,

        @Schema(required = true) List<ChildPartView> parts) {

    public ComposedChildView {
        parts = List.copyOf(parts);
    }
}
