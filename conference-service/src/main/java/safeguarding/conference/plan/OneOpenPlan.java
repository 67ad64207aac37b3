package safeguarding.conference.plan;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** 8935: a child has one open plan at most. */
public final class OneOpenPlan {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "8935",
            "CIN census rule 8935; Working Together to Safeguard Children (B3.6)",
            "A child has at most one open plan.");

    private OneOpenPlan() {}

    /** Can a plan begin for a child with this many open plans? */
    public static Verdict permitsAnother(long openPlans) {
        return openPlans > 0
                ? RULE.refuses("The child has an open plan: a second one cannot begin.")
                : Verdict.permitted();
    }
}
