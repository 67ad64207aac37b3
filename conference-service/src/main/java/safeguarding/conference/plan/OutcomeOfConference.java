package safeguarding.conference.plan;

import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B2.4, B3.2, B3.4: what a conference can decide follows from its kind and from who sat there. */
public final class OutcomeOfConference {

    /** An inquorate conference decides nothing. */
    public static final Rule INQUORATE = new Rule(
            "B2.4",
            "Local procedures on quorum",
            "An inquorate conference sets an interim safety plan and a new date; it makes no plan.");

    /** Results of a first conference. */
    public static final Rule FIRST = new Rule(
            "B3.2",
            "Working Together to Safeguard Children, initial conferences",
            "A conference that is no review makes a plan, makes none, or is adjourned.");

    /** Results of a review. */
    public static final Rule REVIEW = new Rule(
            "B3.4",
            "Working Together to Safeguard Children, review conferences",
            "A review continues the plan, changes its category, ends it, or is adjourned.");

    private OutcomeOfConference() {}

    /** Can this conference decide this? It has been held. */
    public static Verdict permits(KnownConference conference, Outcome outcome) {
        if (!conference.couldDecide() && outcome != Outcome.INQUORATE) {
            return INQUORATE.refuses(
                    "The conference was inquorate: its outcome is INQUORATE, with an interim safety plan and a new date.");
        }
        if (conference.couldDecide() && outcome == Outcome.INQUORATE) {
            return INQUORATE.refuses("The conference was quorate, or the chair went ahead: it was not INQUORATE.");
        }
        if (conference.review() && outcome.ofFirstConference()) {
            return REVIEW.refuses("A review decides CONTINUED, CATEGORY_CHANGED, ENDED or ADJOURNED.");
        }
        if (!conference.review() && outcome.ofReview()) {
            return FIRST.refuses("Only a review decides %s.".formatted(outcome));
        }
        return Verdict.permitted();
    }
}
