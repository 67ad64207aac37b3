package safeguarding.licensing.chaperonebookings;

import java.util.UUID;

/**
 * A booking that is asked for.
 *
 * @param chaperoneId who has the children in care
 * @param productionId for which production
 */
public record NewBooking(UUID chaperoneId, UUID productionId, BookedPlace place, BookedSpan span, Care care) {}
