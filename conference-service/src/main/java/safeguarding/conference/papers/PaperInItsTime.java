package safeguarding.conference.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B2.11: what tells of a conference is sent after it. */
public final class PaperInItsTime {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "B2.11",
            "Local procedures on minutes and letters (City & Hackney)",
            "Letters and records of a conference are sent on its day or after it.");

    private PaperInItsTime() {}

    /**
     * Can it have been sent on this day?
     *
     * @param heldOn civil date of the conference; null when it was not held
     */
    public static Verdict afterTheConference(LocalDate sentOn, @Nullable LocalDate heldOn) {
        if (heldOn == null) {
            return RULE.refuses("The conference is not recorded as held: nothing was sent of it.");
        }
        return sentOn.isBefore(heldOn)
                ? RULE.refuses("The conference was held on %s: nothing of it was sent on %s.".formatted(heldOn, sentOn))
                : Verdict.permitted();
    }

    /** Can it have been asked on this day that something which was sent be corrected? */
    public static Verdict afterSending(LocalDate askedOn, LocalDate sentOn) {
        return askedOn.isBefore(sentOn)
                ? RULE.refuses("It was sent on %s: nobody asked on %s to correct it.".formatted(sentOn, askedOn))
                : Verdict.permitted();
    }
}
