package safeguarding.platform.time;

import java.time.Instant;

/**
 * The clock was moved: whatever waits for time has to look again at once.
 *
 * @param from what it showed before
 * @param to what it showed after
 */
public record ClockMoved(Instant from, Instant to) {}
