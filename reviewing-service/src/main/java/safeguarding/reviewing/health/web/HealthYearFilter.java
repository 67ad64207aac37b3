package safeguarding.reviewing.health.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/** Which records a list shows; what is absent does not matter. */
public record HealthYearFilter(
        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The period of care.") @QueryParam("periodId") @Nullable
        UUID periodId,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges(OnADay day) {
        if (updatedSince != null && (childId != null || periodId != null || !day.now())) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }
}
