package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task is done. */
@Schema(description = "A task is done.")
public record CompleteTaskRequest(
        @Schema(required = true, description = "Day on which it was done; never in the future.") @NotNull
        LocalDate completedOn) {}
