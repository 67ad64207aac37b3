package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a review of a looked-after child.
 *
 * @param area code of the area that is responsible for the child
 * @param bookedFor civil date for which it is, or was, booked; null where nobody booked it, and when the booking was cancelled
 * @param openedOn civil date from which it counts; null until it opened
 * @param finishedOn civil date on which it was finished; null until it was
 * @param withdrawn whether it never was
 */
public record KnownReview(
        UUID reviewId,
        UUID chainId,
        UUID periodId,
        UUID childId,
        String area,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate finishedOn,
        boolean withdrawn) {}
