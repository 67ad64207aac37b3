package safeguarding.conference.family;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** A time from one civil date to another. */
final class Period {

    private Period() {}

    static void refuseEndBeforeStart(@Nullable LocalDate from, @Nullable LocalDate to, String field) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid(List.of(new Violation(field, "The end is before the start.")));
        }
    }
}
