package safeguarding.audit.actions;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** How an action comes to its end. */
public final class ActionRules {

    /** Only accepted evidence closes. */
    public static final Rule CLOSED_ON_ACCEPTED_EVIDENCE = new Rule(
            "QA2",
            "Practice of this service: audits close only on evidence",
            "An action closes only with evidence that quality assurance has accepted.");

    /** The day that it names. */
    public static final Rule DUE = new Rule(
            "QA36",
            "Practice of this service: an action names its day",
            "An action is done by the day that it names, or by the day to which it was extended.");

    /** Nobody accepts what is their own. */
    public static final Rule ACCEPTED_BY_ANOTHER = new Rule(
            "QA37",
            "Practice of this service: audits close only on evidence",
            "Evidence is accepted by somebody else than who handed it in.");

    private ActionRules() {}

    /** Can it close? */
    public static Verdict mayClose(ActionStanding standing) {
        return switch (standing) {
            case ACCEPTED -> Verdict.permitted();
            case OPEN -> CLOSED_ON_ACCEPTED_EVIDENCE.refuses("There is no evidence.");
            case EVIDENCE_GIVEN -> CLOSED_ON_ACCEPTED_EVIDENCE.refuses("The evidence was not accepted.");
            case CLOSED, WITHDRAWN -> CLOSED_ON_ACCEPTED_EVIDENCE.refuses("The action is over.");
        };
    }

    /** Can this person accept what that one handed in? */
    public static Verdict mayAccept(String handedInBy, String acceptedBy) {
        return handedInBy.equals(acceptedBy)
                ? ACCEPTED_BY_ANOTHER.refuses("The same person handed it in.")
                : Verdict.permitted();
    }
}
