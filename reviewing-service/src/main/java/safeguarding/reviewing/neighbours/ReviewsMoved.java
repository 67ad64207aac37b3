package safeguarding.reviewing.neighbours;

import java.util.UUID;

/**
 * What is due or was held of the reviews of a period of care may be another now. Told by reviews, in the transaction in which
 * they were written or put right; the features listen.
 */
public record ReviewsMoved(UUID periodId) {}
