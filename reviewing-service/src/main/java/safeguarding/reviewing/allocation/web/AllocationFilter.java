package safeguarding.reviewing.allocation.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/** Which allocations a list shows; what is absent does not matter. */
public record AllocationFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The period of care.") @QueryParam("periodId") @Nullable
        UUID periodId,

        @Parameter(description = "The officer who is the named IRO on asAt.") @QueryParam("officerId") @Nullable
        UUID officerId,

        @Parameter(
                description = "Whether an IRO is to be named, is named, or the period has ended on asAt.",
                schema = @Schema(enumeration = {"waiting", "named", "ended"}))
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

    private enum Standing {
        WAITING,
        NAMED,
        ENDED
    }

    void refuseFilteredChanges(OnADay day) {
        var filtered = area != null
                || childId != null
                || periodId != null
                || officerId != null
                || standing != null
                || !day.now();
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /**
     * The condition of the standing on {@code :asAt}.
     *
     * @param now whether that is today, by whose end nothing ends later
     * @param named SQL of who is named on that day
     */
    String standingCondition(boolean now, String named) {
        var read = Codes.readOrNull("standing", standing, Standing.class);
        if (read == null) {
            return "true";
        }
        var lasts = now ? "r.ended_on is null" : "(r.ended_on is null or r.ended_on > :asAt)";
        return switch (read) {
            case WAITING -> lasts + " and " + named + " is null";
            case NAMED -> lasts + " and " + named + " is not null";
            case ENDED -> "r.ended_on <= :asAt";
        };
    }
}
