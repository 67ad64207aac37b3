package safeguarding.conference.chairs.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.chairs.Chair;
import safeguarding.conference.links.Links;

/** A conference chair. */
@Schema(description = "A conference chair.")
public record ChairView(
        @Schema(required = true) UUID chairId,
        @Schema(required = true, examples = "S2001") String staffId,
        @Schema(required = true) ChairFields details,
        @Schema(required = true) URI link) {

    static ChairView of(Chair chair, Links links) {
        return new ChairView(chair.id(), chair.staffId(), ChairFields.of(chair.details()), links.chair(chair.id()));
    }
}
