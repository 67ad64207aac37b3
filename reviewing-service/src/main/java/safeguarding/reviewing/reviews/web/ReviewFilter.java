package safeguarding.reviewing.reviews.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.reviews.ReviewStage;

/** Which reviews a list shows; what is absent does not matter. */
public record ReviewFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The chain of reviews.") @QueryParam("chainId") @Nullable
        UUID chainId,

        @Parameter(
                description =
                        "Where the review stands; with asAt where it stood on that day, of those that had opened.",
                schema = @Schema(enumeration = {"scheduled", "opened", "finished", "cancelled"}))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(description = "First day: of the opening, or of the booking until it opened.")
        @QueryParam("from")
        @Nullable
        LocalDate from,

        @Parameter(description = "Last day: of the opening, or of the booking until it opened.")
        @QueryParam("to")
        @Nullable
        LocalDate to,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges(OnADay day) {
        var filtered = area != null
                || childId != null
                || chainId != null
                || stage != null
                || from != null
                || to != null
                || !day.now();
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /**
     * The condition of the stage; none for any.
     *
     * @param onADay whether it is the stage on {@code :asAt}, when only what had opened is shown
     */
    Optional<String> stageCondition(boolean onADay) {
        var read = Codes.readOrNull("stage", stage, ReviewStage.class);
        if (read == null) {
            return Optional.empty();
        }
        return Optional.of(onADay ? onTheDay(read) : "r.stage = '%s'".formatted(read.name()));
    }

    private static String onTheDay(ReviewStage stage) {
        return switch (stage) {
            case OPENED -> "r.finished_on is null or r.finished_on > :asAt";
            case FINISHED -> "r.finished_on <= :asAt";
            case SCHEDULED, CANCELLED -> "false";
        };
    }
}
