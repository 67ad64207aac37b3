package safeguarding.conference.convening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** 8875: an initial conference is not booked for a weekend. */
public final class ConferenceDay {

    /** The rule of the census. */
    public static final Rule RULE = new Rule(
            "8875",
            "CIN census rule 8875: initial conference not on a weekend",
            "An initial conference is not on a Saturday or Sunday.");

    private ConferenceDay() {}

    /** May a conference of this kind be booked for this day? */
    public static Verdict permitsBooking(ConferenceKind kind, LocalDate day) {
        return kind != ConferenceKind.REVIEW && isWeekend(day)
                ? RULE.refuses("%s is a %s: an initial conference is not booked for a weekend."
                        .formatted(day, day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday"))
                : Verdict.permitted();
    }

    /** Whether a day is a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
