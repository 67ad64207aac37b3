package safeguarding.platform.rule;

import safeguarding.platform.problem.ProblemException;

/** What a rule says to a proposal. */
public sealed interface Verdict {

    /** The rule has nothing against it. */
    record Permitted() implements Verdict {}

    /** The rule refuses, with the reason in one sentence without a personal value. */
    record Refused(Rule rule, String reason) implements Verdict {}

    /** The answer of a rule that has nothing against a proposal. */
    static Verdict permitted() {
        return new Permitted();
    }

    /** Whether the proposal may go on. */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /** Lets a permitted proposal go on; a refused one ends the request with {@code rule-broken} (422) and the citation. */
    default void orRefuse() {
        if (this instanceof Refused(Rule rule, String reason)) {
            throw ProblemException.byRule(new ProblemException.Rule(rule.id(), rule.citation()), reason);
        }
    }
}
