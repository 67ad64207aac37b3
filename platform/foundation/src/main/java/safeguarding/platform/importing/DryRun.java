package safeguarding.platform.importing;

import java.util.List;
import safeguarding.platform.problem.ProblemException;

/**
 * Whether an upload shall be reported on only. A resource takes the parameter as the list of what was sent: a parameter
 * without a value would otherwise be taken as absent, and what was meant as a rehearsal would change records.
 */
public final class DryRun {

    /** Name of the parameter. */
    public static final String PARAMETER = "dryRun";

    private DryRun() {}

    /**
     * Whether {@code dryRun=true} was sent; false where the parameter is absent.
     *
     * @throws ProblemException {@code invalid-request} for anything but one {@code true} or {@code false}
     */
    public static boolean asked(List<String> sent) {
        if (sent.equals(List.of("true"))) {
            return true;
        }
        if (sent.isEmpty() || sent.equals(List.of("false"))) {
            return false;
        }
        throw ProblemException.invalid(PARAMETER, "It is true or false, and given once.");
    }
}
