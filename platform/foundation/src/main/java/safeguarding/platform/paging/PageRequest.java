package safeguarding.platform.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Which page of a list is asked for; taken by a resource method as {@code @BeanParam}.
 *
 * @param limit largest number of items, 1 to 200; null means 50
 * @param cursor the {@code next} of the page before; null for the first page
 */
public record PageRequest(
        @Parameter(
                description = "Largest number of items on the page.",
                schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before, unchanged.", schema = @Schema(maxLength = 2048))
        @QueryParam("cursor")
        @Nullable
        String cursor) {

    private static final int USUAL = 50;
    /** Largest number of items on any page. */
    public static final int LARGEST = 200;

    public PageRequest {
        if (limit != null && (limit < 1 || limit > LARGEST)) {
            throw ProblemException.invalid(List.of(new Violation("limit", "A page has 1 to " + LARGEST + " items.")));
        }
    }

    /** Largest number of items on the page. */
    public int size() {
        return limit == null ? USUAL : limit;
    }
}
