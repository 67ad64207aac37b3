package safeguarding.reviewing.children.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Which children a list shows; what is absent does not matter.
 *
 * @param area code of the area responsible
 * @param team code of the team
 * @param socialWorker staff number of the social worker
 * @param updatedSince position in the changes; empty for the beginning
 */
public record ChildFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "Code of the team.") @QueryParam("team") @Nullable
        String team,

        @Parameter(description = "Staff number of the social worker.") @QueryParam("socialWorker") @Nullable
        String socialWorker,

        @Parameter(
                description =
                        "The next of an earlier call: what has changed since, each child once. Empty for the beginning. Never together with other filters.")
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    /** Whether the changes are asked for, not the list. */
    boolean changes() {
        if (updatedSince != null && (area != null || team != null || socialWorker != null)) {
            throw ProblemException.invalid(List.of(
                    new Violation("updatedSince", "The changes are not filtered: leave the other filters out.")));
        }
        return updatedSince != null;
    }

    /** Refuses the changes of a day: they are told as they stand. */
    void refuseChangesOfADay(OnADay day) {
        if (updatedSince != null && !day.now()) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are told as they stand: leave asAt and knownOn out.");
        }
    }
}
