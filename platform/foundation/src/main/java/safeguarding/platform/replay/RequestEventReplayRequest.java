package safeguarding.platform.replay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which events are to be published again. Ends that are left out are open.
 *
 * @param from recorded at this instant or later
 * @param to recorded before this instant
 * @param fromEvent this event and what was written after it
 * @param toEvent this event and what was written before it
 * @param types only these types; null or empty for all
 */
@Schema(description = "Which events are to be published again. Ends that are left out are open.")
public record RequestEventReplayRequest(
        @Schema(description = "Recorded at this instant or later.") @Nullable
        Instant from,

        @Schema(description = "Recorded before this instant.") @Nullable
        Instant to,

        @Schema(description = "This event and what was written after it.") @Nullable
        UUID fromEvent,

        @Schema(description = "This event and what was written before it.") @Nullable
        UUID toEvent,

        @Schema(description = "Only events of these types.", maxItems = 20) @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 200) String> types) {

    public RequestEventReplayRequest {
        // An element that is null is refused by validation, with a clear text.
        types = types == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(types));
    }
}
