package safeguarding.platform.relay;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the relay stands.
 *
 * @param state state of the instance that answers
 * @param reason why it stands still; null while it works
 * @param topic where it publishes to
 * @param baseline life of the journal; changes when it begins anew after a restore
 * @param restored whether the journal was restored from elsewhere and waits for a new baseline
 */
@Schema(description = "How the relay of the instance that answers stands, and what waits to be published.")
public record RelayView(
        @Schema(required = true) RelayState state,
        @Schema(maxLength = 1000) @Nullable String reason,
        @Schema(required = true, maxLength = 100) String topic,
        @Schema(required = true) UUID baseline,
        @Schema(required = true) boolean restored,
        @Schema(required = true, minimum = "0") long unpublishedEvents,
        @Schema(required = true, minimum = "0") double oldestUnpublishedSeconds,
        @Schema(required = true, minimum = "0") long parkedAggregates) {}
