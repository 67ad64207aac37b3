package safeguarding.licensing.permits;

import java.time.LocalDate;
import safeguarding.platform.rule.Rule;

/** What a permit needs, beside lawful hours and kinds of work. */
public final class PermitRules {

    private static final int DAYS_TO_APPLY = 7;

    /** No permit is needed after compulsory school age. */
    public static final Rule OF_SCHOOL_AGE = new Rule(
            "G1.1",
            "Education Act 1996 ss8, 558",
            "A permit is for a child of compulsory school age; it ends on the last day of it.");

    /** Who applies, where and when. */
    public static final Rule APPLIED_IN_TIME = new Rule(
            "G1.2",
            "Byelaws under Children and Young Persons Act 1933, s18(2)",
            "The employer applies to the council of the workplace within 7 days of the start.");

    /** What the employer owes the parents. */
    public static final Rule PARENTS_TOLD = new Rule(
            "G1.6",
            "Management of Health and Safety at Work Regulations 1999, reg 10(2)",
            "Before a child works, its parents are told of the risks and of what is done about them.");

    /** The hours of two jobs do not overlap. */
    public static final Rule ONE_PLACE_AT_A_TIME = new Rule(
            "LC22",
            "Practice of this service: a child works for one employer at a time",
            "The set hours of a permit do not overlap those of another permit of the child.");

    /** What cannot be looked at is not permitted. */
    public static final Rule HOURS_CHECKED = new Rule(
            "LC23",
            "Practice of this service: hours are checked before they are permitted",
            "A permit is given for hours that could be checked from their first day on: the calendar of that school year is"
                    + " told before.");

    private PermitRules() {}

    /** Was it applied for in time? Late is a fact that is shown, and no refusal. */
    public static boolean inTime(LocalDate startsOn, LocalDate appliedOn) {
        return !appliedOn.isAfter(startsOn.plusDays(DAYS_TO_APPLY));
    }
}
