package safeguarding.licensing.performances;

import safeguarding.platform.rule.Rule;

/** What an application for a performance licence has to hold, and when it is against the law. */
public final class PerformanceRules {

    private static final String REGULATIONS = "Children (Performances and Activities) (England) Regulations 2014";
    private static final String ACT = "Children and Young Persons Act 1963 s37";

    /** The regime by date. */
    static final Rule REGIME = new Rule(
            "H0",
            REGULATIONS + ", in force from 6 February 2015",
            "Days before 6 February 2015 are not judged by the rules of later days.");

    /** Who is a child. */
    static final Rule SCHOOL_AGE =
            new Rule("H1", ACT + "(1)", "A licence is for a child below the end of compulsory school age.");

    /** Three weeks before the first performance. */
    static final Rule NOTICE = new Rule(
            "H5", REGULATIONS, "An application comes 21 days before the first performance, or is taken with a reason.");

    /** What an application holds. */
    static final Rule CONTENT =
            new Rule("H17", REGULATIONS + " sch 1", "An application holds all that the Regulations name.");

    /** Night work has a reason. */
    static final Rule NIGHT = new Rule(
            "H11", REGULATIONS, "Night work needs the consent of the council, which weighs the reason for it.");

    /** The production takes place. */
    static final Rule TAKES_PLACE = new Rule(
            "LC40",
            "Practice of this service: a licence is for a production that takes place",
            "A licence is not asked for in a production that was cancelled.");

    /** The days are days of the production. */
    static final Rule DAYS_OF_PRODUCTION = new Rule(
            "LC41",
            "Practice of this service: a licence names days of its production",
            "Each day that is asked for is a day of the production.");

    /** The plan speaks about the days asked for, and no other. */
    static final Rule PLAN_OF_THE_DAYS = new Rule(
            "LC42",
            "Practice of this service: the planned schedule speaks about the days that are asked for",
            "The planned schedule has a stay on each day that is asked for and on no other.");

    /** A child has one licence for a day in a production. */
    static final Rule ONCE = new Rule(
            "LC43",
            "Practice of this service: a child has one licence for a day of a production",
            "No other licence of the child for the production names the same day.");

    private PerformanceRules() {}
}
