package safeguarding.conference.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the tasks of a plan moved. */
@Schema(description = "How the tasks of a plan moved, and which have not since the last conference.")
public record TaskMovementsView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(
                description =
                        "The conference that made the plan or last reviewed it by asAt; absent when none had been held.")
        @Nullable
        LocalDate lastConferenceOn,

        @Schema(required = true) List<TaskMoved> items) {

    /** How one task moved. */
    @Schema(name = "TaskMoved", description = "How one task moved.")
    public record TaskMoved(
            @Schema(required = true) UUID taskId,
            @Schema(required = true) LocalDate setOn,
            @Nullable LocalDate completedOn,

            @Schema(
                    required = true,
                    description =
                            "Whether it was set by the last conference, is not done, and since that day was neither set differently nor had progress at a core group.")
            boolean unchangedSinceLastConference,

            @Schema(required = true, description = "The earliest first, as they were recorded by the end of knownOn.")
            List<Movement> movements) {}

    /** One movement of a task. */
    @Schema(name = "TaskMovement", description = "One movement of a task; no-progress is a finding, but moves nothing.")
    public record Movement(
            @Schema(required = true) LocalDate on,

            @Schema(
                    required = true,
                    enumeration = {"changed", "no-progress", "some-progress", "good-progress", "achieved", "completed"})
            String kind) {

        boolean moves() {
            return !kind.equals("no-progress");
        }
    }
}
