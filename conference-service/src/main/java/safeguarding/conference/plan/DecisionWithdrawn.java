package safeguarding.conference.plan;

/**
 * Told to other features, in the same transaction, when a decision was withdrawn.
 *
 * @param decision the decision
 * @param outcome what it had been
 */
public record DecisionWithdrawn(DecisionIdentity decision, Outcome outcome) {}
