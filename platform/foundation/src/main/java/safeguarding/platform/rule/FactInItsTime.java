package safeguarding.platform.rule;

import java.time.LocalDate;

/** What happened does not lie in the future. */
public final class FactInItsTime {

    /** Nothing that lies ahead has happened. */
    public static final Rule NOT_AHEAD =
            new Rule("A5", "Dates of events are kept as they happened", "What has happened lies not in the future.");

    /** Nobody lives before birth. */
    public static final Rule NOT_BEFORE_BIRTH =
            new Rule("A5", "Dates of events are kept as they happened", "Nothing happens to a child before its birth.");

    private FactInItsTime() {}

    /** Can it have happened on this civil day, seen from today? */
    public static Verdict notAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? NOT_AHEAD.refuses("%s lies in the future.".formatted(day)) : Verdict.permitted();
    }
}
