package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features need of a review that was held.
 *
 * @param openedOn civil date from which it counts (C1.10)
 */
public record OpenedReview(UUID reviewId, LocalDate openedOn) {}
