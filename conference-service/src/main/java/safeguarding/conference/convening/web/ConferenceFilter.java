package safeguarding.conference.convening.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.StageName;
import safeguarding.platform.coding.Codes;

/** Which conferences are asked for; what is left out does not filter. */
public record ConferenceFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "Identifier of the chair.") @QueryParam("chairId") @Nullable
        UUID chairId,

        @Parameter(
                description = "Stage.",
                schema = @Schema(enumeration = {"requested", "scheduled", "postponed", "held", "cancelled"}))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(
                description = "Kind.",
                schema = @Schema(enumeration = {"initial", "review", "transfer-in", "pre-birth"}))
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(description = "Neither held nor given up, and due before this day.")
        @QueryParam("dueBefore")
        @Nullable
        LocalDate dueBefore,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId) {

    private static final String NOT_HELD = "(c.held_on is null or c.held_on > :asAt)";

    /** Neither held nor given up on the day {@code :asAt}. */
    static final String WAITING = NOT_HELD + " and (c.cancelled_on is null or c.cancelled_on > :asAt)";

    @Nullable
    String stageName() {
        var read = Codes.readOrNull("stage", stage, StageName.class);
        return read == null ? null : read.name();
    }

    @Nullable
    String kindName() {
        var read = Codes.readOrNull("kind", kind, ConferenceKind.class);
        return read == null ? null : read.name();
    }

    /** The condition of the stage on the day {@code :asAt}, as {@link ConferenceView#asAt} tells it; true for any. */
    String stageCondition() {
        var read = Codes.readOrNull("stage", stage, StageName.class);
        if (read == null) {
            return "true";
        }
        return switch (read) {
            case HELD -> "c.held_on <= :asAt";
            case CANCELLED -> NOT_HELD + " and c.cancelled_on <= :asAt";
            case SCHEDULED -> WAITING + " and c.starts_at is not null";
            case POSTPONED -> WAITING + " and c.starts_at is null and c.postponed_on <= :asAt";
            case REQUESTED ->
                WAITING + " and c.starts_at is null and (c.postponed_on is null or c.postponed_on > :asAt)";
        };
    }
}
