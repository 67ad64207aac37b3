package safeguarding.conference.convening.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to chair a conference. */
@Schema(description = "Who is to chair a conference.")
public record AllocateChairRequest(
        @Schema(description = "The chair that is wanted; the best suited one when absent.") @Nullable
        UUID chairId) {}
