package safeguarding.platform.importing;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Whether an upload shall be reported on only. The parameter of the resource is checked against the address as it was
 * sent: {@code dryRun} without a value would be taken as absent, and make a real run of what was meant as a rehearsal.
 */
public final class DryRun {

    /** Name of the parameter. */
    public static final String PARAMETER = "dryRun";

    private DryRun() {}

    /**
     * Whether a rehearsal was asked for.
     *
     * @param read the parameter as it was read; null where it was not sent
     * @throws ProblemException {@code invalid-request} when it was sent without a value, or more than once
     */
    public static boolean asked(@Nullable Boolean read, UriInfo address) {
        var sent = address.getQueryParameters().getOrDefault(PARAMETER, List.of("false"));
        if (sent.size() != 1 || sent.getFirst().isBlank()) {
            throw ProblemException.invalid(PARAMETER, "It is true or false, and given once.");
        }
        return Boolean.TRUE.equals(read);
    }
}
