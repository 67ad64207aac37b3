package safeguarding.reviewing.visits.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/** Which visits a list shows; what is absent does not matter. */
public record VisitFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The period of care.") @QueryParam("periodId") @Nullable
        UUID periodId,

        @Parameter(description = "First day of the visits.") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Last day of the visits.") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges(OnADay day) {
        var filtered = area != null || childId != null || periodId != null || from != null || to != null || !day.now();
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }
}
