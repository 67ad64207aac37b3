package safeguarding.platform.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operator's decision.
 *
 * @param mended true when nothing of the aggregate waits any more
 * @param parked what still waits; null when nothing does
 */
@Schema(description = "What came of a retry or a discard.")
public record MendingView(
        @Schema(required = true) boolean mended, @Nullable ParkedAggregateView parked) {}
