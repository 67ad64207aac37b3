package safeguarding.platform.importing;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import safeguarding.platform.problem.ProblemException;

/**
 * Whether an upload shall be reported on only; taken by a resource method as {@code @BeanParam}.
 *
 * @param asked whether to make the report only and change nothing
 * @param address the request as it was sent: {@code dryRun} without a value is refused, since it would be taken as absent
 *     and make a real run of what was meant as a rehearsal
 */
public record DryRun(
        @Parameter(
                description = "Whether to make the report only and change nothing.",
                schema = @Schema(defaultValue = "false"))
        @QueryParam(PARAMETER)
        boolean asked,

        @Context UriInfo address) {

    private static final String PARAMETER = "dryRun";

    public DryRun {
        var sent = address.getQueryParameters().getOrDefault(PARAMETER, List.of("false"));
        if (sent.size() != 1 || sent.getFirst().isBlank()) {
            throw ProblemException.invalid(PARAMETER, "It is true or false, and given once.");
        }
    }
}
