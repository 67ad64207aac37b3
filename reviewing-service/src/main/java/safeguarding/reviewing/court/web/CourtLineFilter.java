package safeguarding.reviewing.court.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;

/** Which proceedings a list shows; what is absent does not matter. */
public record CourtLineFilter(
        @Parameter(description = "A child who is looked after.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "Where they stand on asAt; issued and pre-proceedings together when absent.",
                schema = @Schema(enumeration = {"pre-proceedings", "issued", "ended"}))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(description = "First day on which they are due.") @QueryParam("dueFrom") @Nullable
        LocalDate dueFrom,

        @Parameter(description = "Last day on which they are due.") @QueryParam("dueTo") @Nullable
        LocalDate dueTo) {

    private enum Stage {
        PRE_PROCEEDINGS,
        ISSUED,
        ENDED
    }

    /**
     * The condition of the stage on {@code :asAt}.
     *
     * @param now whether that is today, by whose end nothing ends later
     */
    String stageCondition(boolean now) {
        var open = now ? "r.ended_on is null" : "(r.ended_on is null or r.ended_on > :asAt)";
        var read = Codes.readOrNull("stage", stage, Stage.class);
        if (read == null) {
            return open;
        }
        return switch (read) {
            case PRE_PROCEEDINGS -> open + " and (r.issued_on is null or r.issued_on > :asAt)";
            case ISSUED -> open + " and r.issued_on <= :asAt";
            case ENDED -> "r.ended_on <= :asAt";
        };
    }
}
