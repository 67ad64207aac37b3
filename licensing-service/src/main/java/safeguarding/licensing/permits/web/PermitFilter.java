package safeguarding.licensing.permits.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Which permits a list shows; what is absent does not matter.
 *
 * @param standing code of how it stands today
 * @param updatedSince position in the changes
 */
public record PermitFilter(
        @Parameter(description = "Only permits that this party asked for.") @QueryParam("employerId") @Nullable
        UUID employerId,

        @Parameter(description = "Only permits of this child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Only permits that stand like this today.", schema = @Schema(maxLength = 20))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    /** Whether the changes are asked for, not the list. */
    boolean changes() {
        if (updatedSince != null && (employerId != null || childId != null || standing != null)) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return updatedSince != null;
    }
}
