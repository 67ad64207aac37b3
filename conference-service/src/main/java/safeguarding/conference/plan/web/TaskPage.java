package safeguarding.conference.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tasks of one plan. */
@Schema(description = "The tasks of one plan, the earliest due first.")
public record TaskPage(
        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(required = true) List<TaskView> items) {}
