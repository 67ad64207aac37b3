package safeguarding.conference.rule;

import java.util.List;
import java.util.TreeSet;

/**
 * How a recorded fact breaks a rule. The fact stays: facts are marked, never refused. The constants are stored and
 * published; none is ever renamed.
 */
public enum Breach {
    HELD_ON_WEEKEND("8875", "CIN census rule 8875", "The conference was held on a weekend."),
    HELD_ON_BANK_HOLIDAY(
            "A1", "Working-day arithmetic; no external rule", "The conference was held on a bank holiday."),
    HELD_WITHOUT_BOOKING("ours", "No external rule", "The conference was held without having been booked."),
    HELD_ON_ANOTHER_DAY("ours", "No external rule", "The conference was held on another day than it was booked for."),
    HELD_THOUGH_CANCELLED("ours", "No external rule", "The conference was held although it had been cancelled."),
    LATE_WITHOUT_CAUSE("B1.3", "Working Together", "The conference was late and no cause is recorded."),
    CLOCK_UNKNOWN("B1.3", "Working Together", "The day from which the conference was due is not known."),
    CALENDAR_UNKNOWN(
            "A1",
            "Bank holidays are loaded for 2012 to 2028",
            "No bank holidays are loaded for the year, so lateness is not known."),
    INQUORATE_TWICE("B2.3", "Local procedures on quorum (Swindon)", "Two inquorate conferences were held in a row."),
    QUORUM_NOT_RECORDED("B2.1", "Local procedures on quorum", "Who attended is not known, so quorum is not known."),
    UNBORN_AT_INITIAL(
            "ours",
            "No external rule",
            "An initial conference was held before the child's birth: it was a pre-birth conference."),
    BORN_BEFORE_PRE_BIRTH("ours", "No external rule", "A pre-birth conference was held after the child's birth."),
    HELD_AFTER_DEATH("8915", "CIN census rules 8915 and 8920", "The conference was held after the child's death."),
    CHAIR_NOT_INDEPENDENT(
            "B2.5", "Working Together", "The chair line-managed the case or was no registered social worker."),
    PLAN_BY_INQUORATE("B2.4", "Local procedures on quorum", "An inquorate conference made a plan."),
    MULTIPLE_CATEGORY(
            "B3.1",
            "Working Together; the four categories of the unit",
            "The category is multiple, which a conference does not decide."),
    CATEGORY_MISSING("8905", "CIN census rules 8905 and 8910", "The category of the plan is not known."),
    PLAN_WITHOUT_CONFERENCE("2885", "CIN census rule 2885", "The plan does not start on the day of a conference."),
    PLANS_OVERLAP("8940", "CIN census rule 8940", "Two plans of the child overlap."),
    OTHER_CONFERENCE_NOT_STATED(
            "B1.8",
            "Working Together",
            "The plan was taken over, and which council held its conference when is not recorded."),
    ENDED_ON_START_DAY("8840", "CIN census rule 8840", "The plan ended on the day on which it started."),
    ENDED_WITHOUT_CONFERENCE(
            "B3.4", "Working Together", "The plan ended without a conference and for a reason that needs one."),
    ENDING_REASON_MISSING("B3.5", "Working Together", "Why the plan ended is not known."),
    REVIEW_ON_START_DAY("8841", "CIN census rule 8841", "A review is dated on the day on which the plan started."),
    EARLIER_PLANS_DISAGREE("B3.6", "CIN census rule 8730", "Fewer earlier plans are given than are recorded here.");

    private final String rule;
    private final String citation;
    private final String sentence;

    Breach(String rule, String citation, String sentence) {
        this.rule = rule;
        this.citation = citation;
        this.sentence = sentence;
    }

    /** Id of the rule that is broken; {@code ours} where only our own tests hold it. */
    public String rule() {
        return rule;
    }

    public String citation() {
        return citation;
    }

    public String sentence() {
        return sentence;
    }

    /** Constants to what a column keeps: sorted, without repeats. */
    public static List<String> stored(Iterable<Breach> breaches) {
        var sorted = new TreeSet<Breach>();
        breaches.forEach(sorted::add);
        return sorted.stream().map(Enum::name).toList();
    }

    /** What a column keeps back to constants. */
    public static List<Breach> read(List<String> stored) {
        return stored.stream().map(Breach::valueOf).toList();
    }
}
