package safeguarding.conference.plan;

import java.util.List;

/**
 * Told to other features, in the same transaction, when a decision was recorded.
 *
 * @param decision the decision
 * @param outcome what was decided
 * @param dissents who does not agree, with their reasons
 */
public record DecisionMade(DecisionIdentity decision, Outcome outcome, List<Dissent> dissents) {

    public DecisionMade {
        dissents = List.copyOf(dissents);
    }
}
