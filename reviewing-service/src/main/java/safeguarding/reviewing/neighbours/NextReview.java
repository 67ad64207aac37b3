package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The looked-after review that is waited for.
 *
 * @param dueOn last civil date that is in time; null when none is due
 * @param ruleId rule that made the day, such as {@code C1.2}; null together with the day
 * @param bookedOn civil date for which it is booked; null while it is not
 */
public record NextReview(
        UUID chainId,
        @Nullable LocalDate dueOn,
        @Nullable String ruleId,
        @Nullable LocalDate bookedOn) {}
