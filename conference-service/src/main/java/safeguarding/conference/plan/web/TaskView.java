package safeguarding.conference.plan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task of a plan. */
@Schema(description = "A task of a plan as it stands.")
public record TaskView(
        @Schema(required = true) UUID taskId,
        @Schema(required = true) UUID planId,
        @Schema(required = true) String objective,
        @Schema(required = true) String action,
        @Schema(required = true) String owner,
        @Nullable String ownerAgency,
        @Schema(required = true) LocalDate setOn,
        @Schema(required = true) LocalDate dueOn,

        @Schema(
                required = true,
                enumeration = {"open", "completed", "withdrawn"})
        String state,

        @Nullable LocalDate completedOn,

        @Schema(description = "Day on which it became known that the task was never set; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    /** The task as it stood at the end of a civil date: that it was done later is left out. */
    public TaskView asAt(LocalDate day) {
        return completedOn == null || !completedOn.isAfter(day)
                ? this
                : new TaskView(
                        taskId,
                        planId,
                        objective,
                        action,
                        owner,
                        ownerAgency,
                        setOn,
                        dueOn,
                        "open",
                        null,
                        null,
                        null,
                        link);
    }

    @Override
    public String toString() {
        return "TaskView[masked]";
    }
}
