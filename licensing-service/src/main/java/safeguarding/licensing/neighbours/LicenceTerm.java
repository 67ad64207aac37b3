package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import safeguarding.platform.problem.ProblemException;

/**
 * For how long a licence holds. Never ends before it begins.
 *
 * @param from first civil date (Europe/London)
 * @param to last civil date
 */
public record LicenceTerm(LocalDate from, LocalDate to) {

    public LicenceTerm {
        if (to.isBefore(from)) {
            throw ProblemException.invalid("term.to", "The end is before the beginning.");
        }
    }
}
