package safeguarding.licensing.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownLicence;

/**
 * Whether a licence is real, and what may be told of it to anybody. A number that does not hold today is not distinguished from
 * one that never was: what became of a licence is nobody's business who only holds its number.
 *
 * @param licence the licence that holds today; null when there is none with the number
 * @param asAt the civil date (Europe/London) of the check
 */
public record Verification(@Nullable KnownLicence licence, LocalDate asAt) {

    /** Whether a licence with the number holds today. */
    public boolean isValid() {
        return licence != null;
    }
}
