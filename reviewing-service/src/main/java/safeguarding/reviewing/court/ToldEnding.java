package safeguarding.reviewing.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How proceedings ended.
 *
 * @param on civil date
 * @param ending code: {@code final-order}, {@code application-withdrawn} or {@code no-application}
 * @param order code of the order; null without one
 */
public record ToldEnding(
        LocalDate on, String ending, @Nullable String order) {}
