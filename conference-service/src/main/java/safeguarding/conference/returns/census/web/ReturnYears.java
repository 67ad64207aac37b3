package safeguarding.conference.returns.census.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Which year of the census is asked for. */
final class ReturnYears {

    /** Earlier ones had another shape, and nothing of them is read in. */
    private static final int EARLIEST = 1990;

    private ReturnYears() {}

    /** The year; refused as {@code invalid-request} when it is missing or has not begun. */
    static ReturnYear asked(@Nullable Integer year, Clock clock) {
        if (year == null) {
            throw ProblemException.invalid("year", "Say of which year, such as 2026.");
        }
        var running = ReturnYear.of(CivilTime.today(clock)).march();
        if (year < EARLIEST || year > running) {
            throw ProblemException.invalid(
                    "year", "A census can be made of the years %d to %d.".formatted(EARLIEST, running));
        }
        return new ReturnYear(year);
    }
}
