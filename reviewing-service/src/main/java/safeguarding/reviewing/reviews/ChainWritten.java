package safeguarding.reviewing.reviews;

import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.reviewing.reviews.ChainEvent.ChainIdentity;

/**
 * Something about a chain of reviews was written down or put right, which is told to the other features of this service in
 * the transaction in which it was written; what it was they ask for. It is never published.
 */
public record ChainWritten(ChainIdentity chain) implements DomainEvent {}
