package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.TaskSet;

/** A task of a plan. */
@Schema(description = "A task of a plan.")
public record TaskFields(
        @Schema(required = true, description = "What is to be better for the child.") @NotBlank @Size(max = 1000)
        String objective,

        @Schema(required = true, description = "What is to be done.") @NotBlank @Size(max = 1000)
        String action,

        @Schema(required = true, description = "Role of the person who does it.", examples = "health visitor")
        @NotBlank
        @Size(max = 200)
        String owner,

        @Schema(description = "Code of the organisation that does it; absent for the family.")
        @Size(max = 100)
        @Nullable
        String ownerAgency,

        @Schema(required = true) @NotNull LocalDate dueOn) {

    TaskSet read() {
        return new TaskSet(objective, action, owner, ownerAgency, dueOn);
    }

    @Override
    public String toString() {
        return "TaskFields[masked]";
    }
}
