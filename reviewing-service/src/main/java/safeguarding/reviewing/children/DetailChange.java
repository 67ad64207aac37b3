package safeguarding.reviewing.children;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a change of details is meant.
 *
 * @param from civil date since when the new details hold; empty means today, or for a correction the day since when the
 *     corrected ones held
 * @param correction whether what stood there was never true
 * @param today civil date on which the change is recorded
 */
public record DetailChange(Optional<LocalDate> from, boolean correction, LocalDate today) {}
