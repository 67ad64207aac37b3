package safeguarding.gateway.clock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Where the clock is moved to.
 *
 * @param now the instant, in UTC; not before what the clock shows
 */
public record MoveClockRequest(@NotNull Instant now) {}
