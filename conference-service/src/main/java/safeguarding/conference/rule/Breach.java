package safeguarding.conference.rule;

import java.util.List;
import java.util.TreeSet;

/**
 * How a recorded fact breaks a rule. The fact stays: facts are marked, never refused. The constants are stored and
 * published; none is ever renamed.
 */
public enum Breach {
    HELD_ON_WEEKEND(
            "8875",
            "CIN census rule 8875",
            "The conference was held on a weekend.",
            "Check the day in the minutes and correct the holding; if it is right, explain it."),
    HELD_ON_BANK_HOLIDAY(
            "A1",
            "Working-day arithmetic; no external rule",
            "The conference was held on a bank holiday.",
            "Check the day in the minutes and correct the holding; if it is right, explain it."),
    HELD_WITHOUT_BOOKING(
            "ours",
            "No external rule",
            "The conference was held without having been booked.",
            "Nothing can be booked any more: say why it was not."),
    HELD_ON_ANOTHER_DAY(
            "ours",
            "No external rule",
            "The conference was held on another day than it was booked for.",
            "Check the day in the minutes and correct the holding; if it is right, explain it."),
    HELD_THOUGH_CANCELLED(
            "ours",
            "No external rule",
            "The conference was held although it had been cancelled.",
            "Check whether the holding belongs to another conference; if it was held, explain it."),
    LATE_WITHOUT_CAUSE(
            "B1.3",
            "Working Together",
            "The conference was late and no cause is recorded.",
            "Correct the holding with the cause of its lateness."),
    CLOCK_UNKNOWN(
            "B1.3",
            "Working Together",
            "The day from which the conference was due is not known.",
            "Correct the strategy discussion or notification from which it was due; a history that tells none is explained."),
    CALENDAR_UNKNOWN(
            "A1",
            "Bank holidays are loaded for 2012 to 2028",
            "No bank holidays are loaded for the year, so lateness is not known.",
            "Bank holidays of the year have to be loaded; until then, explain it."),
    INQUORATE_TWICE(
            "B2.3",
            "Local procedures on quorum (Swindon)",
            "Two inquorate conferences were held in a row.",
            "Check who attended and correct the holding; if it is right, explain why it could not be helped."),
    QUORUM_NOT_RECORDED(
            "B2.1",
            "Local procedures on quorum",
            "Who attended is not known, so quorum is not known.",
            "Correct the holding with the agencies that attended."),
    UNBORN_AT_INITIAL(
            "ours",
            "No external rule",
            "An initial conference was held before the child's birth: it was a pre-birth conference.",
            "Correct the date of birth or the day of the conference."),
    BORN_BEFORE_PRE_BIRTH(
            "ours",
            "No external rule",
            "A pre-birth conference was held after the child's birth.",
            "Correct the date of birth or the day of the conference."),
    HELD_AFTER_DEATH(
            "8915",
            "CIN census rules 8915 and 8920",
            "The conference was held after the child's death.",
            "Correct the date of death or the day of the conference."),
    CHAIR_NOT_INDEPENDENT(
            "B2.5",
            "Working Together",
            "The chair line-managed the case or was no registered social worker.",
            "Allocate another chair, or correct what is registered of this one."),
    PLAN_BY_INQUORATE(
            "B2.4",
            "Local procedures on quorum",
            "An inquorate conference made a plan.",
            "Check who attended and correct the holding, or withdraw the decision."),
    MULTIPLE_CATEGORY(
            "B3.1",
            "Working Together; the four categories of the unit",
            "The category is multiple, which a conference does not decide.",
            "Correct the decision with the one main category."),
    CATEGORY_MISSING(
            "8905",
            "CIN census rules 8905 and 8910",
            "The category of the plan is not known.",
            "Correct the decision with its category."),
    PLAN_WITHOUT_CONFERENCE(
            "2885",
            "CIN census rule 2885",
            "The plan does not start on the day of a conference.",
            "Record the conference that made the plan, or withdraw the plan; one that another council made is explained."),
    PLANS_OVERLAP(
            "8940",
            "CIN census rule 8940",
            "Two plans of the child overlap.",
            "Correct the start of the later plan or the end of the earlier one."),
    OTHER_CONFERENCE_NOT_STATED(
            "B1.8",
            "Working Together",
            "The plan was taken over, and which council held its conference when is not recorded.",
            "Ask the other council when it held its conference, withdraw the ending and record it anew."),
    ENDED_ON_START_DAY(
            "8840",
            "CIN census rule 8840",
            "The plan ended on the day on which it started.",
            "Correct the start or the end of the plan."),
    ENDED_WITHOUT_CONFERENCE(
            "B3.4",
            "Working Together",
            "The plan ended without a conference and for a reason that needs one.",
            "Record the review that ended the plan, or correct the reason."),
    ENDING_REASON_MISSING(
            "B3.5",
            "Working Together",
            "Why the plan ended is not known.",
            "Correct the decision with the reason for the ending."),
    REVIEW_ON_START_DAY(
            "8841",
            "CIN census rule 8841",
            "A review is dated on the day on which the plan started.",
            "Correct the day of the review or of the conference that made the plan."),
    EARLIER_PLANS_DISAGREE(
            "B3.6",
            "CIN census, number of previous child protection plans",
            "Fewer earlier plans are given than are recorded here.",
            "Find out how many plans the child had before, of any council, and explain it."),
    PLAN_STARTED_AFTER_DEATH(
            "8915",
            "CIN census rule 8915",
            "The plan started after the child's death.",
            "Correct the date of death or the start of the plan."),
    PLAN_ENDED_AFTER_DEATH(
            "8920",
            "CIN census rule 8920",
            "The plan ended after the child's death.",
            "Correct the date of death or the end of the plan."),
    SECTION_47_OPEN_TWICE(
            "8839",
            "CIN census rule 8839",
            "An earlier section 47 enquiry about the child is still open.",
            "Conclude the earlier enquiry, or record its conference."),
    SECTION_47_OVERLAPS(
            "8890",
            "CIN census rule 8890",
            "The section 47 enquiry began before an earlier one about the child had ended.",
            "Correct the days of the two enquiries; if they did overlap, explain it."),
    SECTION_47_WITHOUT_CONFERENCE(
            "8675Q",
            "CIN census rules 8675Q and 8740",
            "The limit of the conference has passed, and the section 47 enquiry has neither a conference nor an end.",
            "Record the conference, or conclude the enquiry."),
    APPLICATION_BEFORE_BIRTH(
            "CL5",
            "Court line of the Safeguarding Unit (docs/domain/court-line.md)",
            "The care application is dated before the child's birth.",
            "Correct the day of the application or the date of birth; if both are right, explain it.");

    private final String rule;
    private final String citation;
    private final String sentence;
    private final String mend;

    Breach(String rule, String citation, String sentence, String mend) {
        this.rule = rule;
        this.citation = citation;
        this.sentence = sentence;
        this.mend = mend;
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

    /** What would mend the fact, in one sentence. */
    public String mend() {
        return mend;
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
