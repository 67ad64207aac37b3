package safeguarding.licensing.chaperones.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chaperone. */
@Schema(
        name = "Chaperone",
        description = "A person who looks after children who perform. Name and address are those of the party.")
public record ChaperoneView(
        @Schema(required = true) UUID chaperoneId,

        @Schema(required = true, description = "The person, in the register of parties.")
        URI party,

        @Schema(required = true) ChaperoneFields details,

        @Schema(
                required = true,
                description = "What keeps the chaperone from having children in care today; empty when nothing does.")
        List<ChaperoneObstacleView> obstacles,

        @Schema(required = true) URI link) {}
