package safeguarding.licensing.law.schoolcalendar;

import java.time.LocalTime;
import safeguarding.platform.problem.ProblemException;

/**
 * The hours of a school on a day of the week, London time, breaks of the school included.
 *
 * @param begin when the pupils must be there
 * @param end when they may go; later than the beginning
 */
public record SchoolHours(LocalTime begin, LocalTime end) {

    /** Refuses hours that do not begin before they end ({@code invalid-request}). */
    public SchoolHours {
        if (!begin.isBefore(end)) {
            throw ProblemException.invalid("end", "School ends after it begins.");
        }
    }

    /** Minutes after midnight at which school begins. */
    public int beginMinute() {
        return begin.toSecondOfDay() / 60;
    }

    /** Minutes after midnight at which school ends. */
    public int endMinute() {
        return end.toSecondOfDay() / 60;
    }
}
