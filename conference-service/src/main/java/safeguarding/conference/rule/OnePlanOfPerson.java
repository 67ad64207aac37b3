package safeguarding.conference.rule;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** 8935 for records that are merged: a person has one open plan at most, on whichever record it stands. */
public final class OnePlanOfPerson {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "8935",
            "CIN census rule 8935; Working Together to Safeguard Children (B3.6)",
            "A person has at most one open plan.");

    private OnePlanOfPerson() {}

    /** Can records be of one person when this is whether each has an open plan? */
    public static Verdict permitsMerging(boolean oneOpen, boolean otherOpen) {
        return oneOpen && otherOpen
                ? RULE.refuses(
                        "Both records have an open plan: the one that was recorded by mistake is withdrawn before they are merged.")
                : Verdict.permitted();
    }
}
