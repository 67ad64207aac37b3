package safeguarding.reviewing.challenge.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.challenge.Standing;

/** Which challenges a list shows; what is absent does not matter. */
public record ChallengeFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The period of care.") @QueryParam("periodId") @Nullable
        UUID periodId,

        @Parameter(
                description = "Where the challenge stands on asAt.",
                schema = @Schema(enumeration = {"informal", "formal", "resolved"}))
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

    void refuseFilteredChanges(OnADay day) {
        var filtered = area != null || childId != null || periodId != null || standing != null || !day.now();
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /**
     * The condition of the standing on {@code :asAt}.
     *
     * @param now whether that is today, by whose end nothing happens later
     */
    String standingCondition(boolean now) {
        var read = Codes.readOrNull("standing", standing, Standing.class);
        if (read == null) {
            return "true";
        }
        var open = now ? "r.resolved_on is null" : "(r.resolved_on is null or r.resolved_on > :asAt)";
        var informal = now ? "r.formal_since is null" : "(r.formal_since is null or r.formal_since > :asAt)";
        return switch (read) {
            case INFORMAL -> open + " and " + informal;
            case FORMAL -> open + " and r.formal_since <= :asAt";
            case RESOLVED -> "r.resolved_on <= :asAt";
        };
    }
}
