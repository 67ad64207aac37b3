package safeguarding.conference.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What was held did not contradict itself: not in the future, not before its cause, not before the child could exist. */
public final class FactInItsTime {

    /** Nothing that lies ahead has happened. */
    public static final Rule NOT_AHEAD =
            new Rule("A5", "Dates of events are kept as they happened", "What has happened lies not in the future.");

    /** Cause before effect. */
    public static final Rule AFTER_ITS_CAUSE = new Rule(
            "8615",
            "CIN census rule 8615: section 47 start not after the initial conference",
            "A conference is not held before the event that called for it.");

    /** Asked for before held: no rule of the census, which knows nothing of requests. */
    public static final Rule AFTER_THE_REQUEST =
            new Rule("ours", "No external rule", "A conference is not held before it was asked for.");

    /** 8606 as a contradiction: more than the length of any pregnancy. */
    public static final Rule NOT_BEFORE_CONCEPTION = new Rule(
            "8606",
            "CIN census rule 8606: not more than 40 weeks before birth",
            "A conference is not held more than 44 weeks before the child's birth.");

    private static final int WEEKS_BEFORE_BIRTH = 44;

    private FactInItsTime() {}

    /** Can it have been held on this day, seen from today? */
    public static Verdict notAhead(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today)
                ? NOT_AHEAD.refuses("%s lies in the future.".formatted(heldOn))
                : Verdict.permitted();
    }

    /**
     * Can it have been held on this day, when this called for it?
     *
     * @param cause the strategy discussion, notification, previous conference or request; null when not known
     * @param causeInWords what it was
     */
    public static Verdict afterItsCause(LocalDate heldOn, @Nullable LocalDate cause, String causeInWords) {
        return notBefore(AFTER_ITS_CAUSE, heldOn, cause, causeInWords);
    }

    /**
     * May it have been held on that day?
     *
     * @param requestedOn civil date on which it was asked for; null when not known
     */
    public static Verdict afterTheRequest(LocalDate heldOn, @Nullable LocalDate requestedOn) {
        return notBefore(AFTER_THE_REQUEST, heldOn, requestedOn, "the request");
    }

    /**
     * Can it have been about this child?
     *
     * @param birth date of birth or expected date; null when not known
     */
    public static Verdict afterConception(LocalDate heldOn, @Nullable LocalDate birth) {
        return birth != null && heldOn.isBefore(birth.minusWeeks(WEEKS_BEFORE_BIRTH))
                ? NOT_BEFORE_CONCEPTION.refuses(
                        "The conference cannot have been held on %s: more than %d weeks before the birth of a child."
                                .formatted(heldOn, WEEKS_BEFORE_BIRTH))
                : Verdict.permitted();
    }

    private static Verdict notBefore(Rule rule, LocalDate heldOn, @Nullable LocalDate day, String inWords) {
        return day != null && heldOn.isBefore(day)
                ? rule.refuses(
                        "The conference cannot have been held on %s, before %s of %s.".formatted(heldOn, inWords, day))
                : Verdict.permitted();
    }
}
