package safeguarding.platform.deadline.web;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.store.DeadlineRegister;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;

/**
 * Which deadlines a list shows; what is absent does not matter.
 *
 * @param state where they stand
 * @param dueBefore first due date that is left out
 * @param subject the thing they are about
 * @param area code of the area responsible
 * @param knownOn day whose knowledge is asked for; null for what stands
 * @param updatedSince position in the changes; null for the list
 */
public record DeadlineFilter(
        @Parameter(
                description = "Where they stand.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"open", "overdue", "met", "met-late", "withdrawn"}))
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "First due date that is left out.") @QueryParam("dueBefore") @Nullable
        LocalDate dueBefore,

        @Parameter(description = "The thing they are about, such as a conference.") @QueryParam("subject") @Nullable
        UUID subject,

        @Parameter(description = "Code of the area responsible.", schema = @Schema(maxLength = 60))
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(
                description =
                        "Civil date (Europe/London): the deadlines as they stood by what was recorded by its end; what stands when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    public DeadlineFilter {
        if (updatedSince != null
                && Stream.of(state, dueBefore, subject, area, knownOn).anyMatch(Objects::nonNull)) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    DeadlineRegister.Filter read(Clock clock) {
        return new DeadlineRegister.Filter(
                stateRead(), dueBefore, subject, area, knownOn == null ? null : KnownOn.of(knownOn, clock));
    }

    private Deadline.@Nullable State stateRead() {
        return state == null
                ? null
                : Deadline.State.withCode(state)
                        .orElseThrow(() -> ProblemException.invalid("state", "There is no such state."));
    }
}
