package safeguarding.reviewing.allocation;

import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Rule;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.neighbours.OfficerAnswer;
import safeguarding.reviewing.neighbours.OfficerAnswer.Suitable;
import safeguarding.reviewing.neighbours.OfficerAnswer.Unsuitable;

/** What becomes of an answer of the register. */
final class Suitability {

    private Suitability() {}

    /**
     * Goes on with an officer who suits.
     *
     * @throws ProblemException {@code rule-broken} when a rule refuses, {@code conflict} when the register does,
     *     {@code invalid-request} when there is no such officer
     */
    static Suitable orRefuse(OfficerAnswer answer) {
        return switch (answer) {
            case Suitable suitable -> suitable;
            case Unsuitable unsuitable -> throw refusal(unsuitable);
            case OfficerAnswer.Unknown unknown ->
                throw ProblemException.invalid("officerId", "There is no such officer in the register.");
        };
    }

    private static ProblemException refusal(Unsuitable unsuitable) {
        return unsuitable.ruleId() == null || unsuitable.citation() == null
                ? ProblemException.of(ProblemType.CONFLICT, unsuitable.reason())
                : ProblemException.byRule(new Rule(unsuitable.ruleId(), unsuitable.citation()), unsuitable.reason());
    }
}
