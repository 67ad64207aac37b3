package safeguarding.conference.plan;

import java.time.LocalDate;
import safeguarding.conference.rule.Rule;
import safeguarding.conference.rule.Verdict;

/** B3.4, B3.5 and 8840: why and when a plan can end. */
public final class EndingOfPlan {

    /** Who ends a plan. */
    public static final Rule BY_CONFERENCE = new Rule(
            "B3.4",
            "Working Together to Safeguard Children, ending a plan",
            "A plan ends by the decision of a conference, or because the child moved, turned 18, died or left the UK.");

    /** When a plan ends. */
    public static final Rule AFTER_START =
            new Rule("8840", "CIN census rules 8840 and 8925", "A plan ends after the day on which it started.");

    private EndingOfPlan() {}

    /** Can a plan end for this reason without a conference? */
    public static Verdict permitsWithoutConference(EndingReason reason) {
        return reason.needsConference()
                ? BY_CONFERENCE.refuses("That harm is no longer likely is decided by a review conference.")
                : Verdict.permitted();
    }

    /** Can a plan that started on one day end on another? */
    public static Verdict permitsOn(LocalDate startedOn, LocalDate endedOn) {
        return endedOn.isAfter(startedOn)
                ? Verdict.permitted()
                : AFTER_START.refuses("The plan started on %s: it cannot end on %s.".formatted(startedOn, endedOn));
    }
}
