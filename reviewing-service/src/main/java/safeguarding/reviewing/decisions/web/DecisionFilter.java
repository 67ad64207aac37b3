package safeguarding.reviewing.decisions.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** Which decisions a list shows; what is absent does not matter. */
public record DecisionFilter(
        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The review.") @QueryParam("reviewId") @Nullable
        UUID reviewId,

        @Parameter(description = "Who is to do it: staff number or role.") @QueryParam("owner") @Nullable
        String owner,

        @Parameter(
                description = "Where the decision stands; without it those that are withdrawn are left out.",
                schema = @Schema(enumeration = {"open", "done", "withdrawn"}))
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Last due day.") @QueryParam("dueBy") @Nullable
        LocalDate dueBy,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    /** Where a decision stands. */
    enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    void refuseFilteredChanges() {
        var filtered = childId != null || reviewId != null || owner != null || state != null || dueBy != null;
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    String stateCondition() {
        var read = Codes.readOrNull("state", state, State.class);
        if (read == null) {
            return "r.withdrawn_on is null";
        }
        return switch (read) {
            case OPEN -> "r.withdrawn_on is null and r.done_on is null";
            case DONE -> "r.withdrawn_on is null and r.done_on is not null";
            case WITHDRAWN -> "r.withdrawn_on is not null";
        };
    }
}
