package safeguarding.reviewing.reviews;

import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewIdentity;

/**
 * Something about a review was written down or put right, which is told to the other features of this service in the
 * transaction in which it was written; what it was they ask for. It is never published.
 *
 * @param withdrawn whether the review never was
 */
public record ReviewWritten(ReviewIdentity review, boolean withdrawn) implements DomainEvent {}
