package safeguarding.reviewing.care.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/** Which periods of care a list shows; what is absent does not matter. */
public record PeriodOfCareFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "Whether the period lasts or has ended on asAt.",
                schema = @Schema(enumeration = {"open", "ended"}))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(description = "Code of the set LS: the legal status that holds, or held last, on asAt.")
        @QueryParam("legalStatus")
        @Nullable
        String legalStatus,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    private enum Standing {
        OPEN,
        ENDED
    }

    void refuseFilteredChanges(OnADay day) {
        if (updatedSince != null
                && (area != null || childId != null || standing != null || legalStatus != null || !day.now())) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /** The condition of the standing on {@code :asAt}. Nothing ends ahead of its day, so that of now what is open has no end. */
    String standingCondition(boolean now) {
        var read = Codes.readOrNull("standing", standing, Standing.class);
        if (read == null) {
            return "true";
        }
        return switch (read) {
            case OPEN -> now ? "r.ended_on is null" : "(r.ended_on is null or r.ended_on > :asAt)";
            case ENDED -> now ? "r.ended_on is not null" : "r.ended_on <= :asAt";
        };
    }
}
