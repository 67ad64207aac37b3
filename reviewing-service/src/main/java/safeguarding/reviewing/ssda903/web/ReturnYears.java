package safeguarding.reviewing.ssda903.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.ssda903.ReturnYear;

/** Which year of the return is meant. */
final class ReturnYears {

    /** Earlier sets had other files. */
    private static final int EARLIEST = 2004;

    private ReturnYears() {}

    /** The year; refused as {@code invalid-request} when it is missing or has not begun. */
    static ReturnYear asked(@Nullable Integer year, Clock clock) {
        if (year == null) {
            throw ProblemException.invalid("year", "Say of which year, such as 2026.");
        }
        var running = ReturnYear.of(CivilTime.today(clock)).march();
        if (year < EARLIEST || year > running) {
            throw ProblemException.invalid(
                    "year", "There are sets of the years %d to %d.".formatted(EARLIEST, running));
        }
        return new ReturnYear(year);
    }
}
