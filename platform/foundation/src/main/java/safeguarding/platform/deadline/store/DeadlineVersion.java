package safeguarding.platform.deadline.store;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/**
 * How a deadline stood for a time.
 *
 * @param recordedTo instant from which it stood otherwise; null while it stands so
 */
@Schema(description = "How a deadline stood for a time.")
public record DeadlineVersion(
        @Schema(required = true) Deadline.State state,

        @Schema(required = true, description = "Last civil date that was in time.")
        LocalDate dueOn,

        @Schema(required = true, description = "Why that date.")
        String sentence,

        @Schema(required = true, description = "Rule set that was used.")
        String ruleSet,

        @Schema(description = "When it was met; absent while it was not.") @Nullable
        LocalDate metOn,

        @Schema(required = true) Instant recordedFrom,

        @Schema(description = "Absent while it stands so.") @Nullable
        Instant recordedTo) {}
