package safeguarding.conference.court.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtStage;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/** Which proceedings a list shows; what is absent does not matter. */
public record CourtProceedingsFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(
                description = "Where the proceedings stand on asAt.",
                schema = @Schema(enumeration = {"pre-proceedings", "issued", "ended"}))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(description = "A child they are about.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges(OnADay day) {
        if (updatedSince != null && (area != null || stage != null || childId != null || !day.now())) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /** The condition of the stage on {@code :asAt}. */
    String stageCondition() {
        var read = Codes.readOrNull("stage", stage, CourtStage.class);
        if (read == null) {
            return "true";
        }
        return switch (read) {
            case PRE_PROCEEDINGS ->
                "(e.issued_on is null or e.issued_on > :asAt) and (e.ended_on is null or e.ended_on > :asAt)";
            case ISSUED -> "e.issued_on <= :asAt and (e.ended_on is null or e.ended_on > :asAt)";
            case ENDED -> "e.ended_on <= :asAt";
        };
    }
}
