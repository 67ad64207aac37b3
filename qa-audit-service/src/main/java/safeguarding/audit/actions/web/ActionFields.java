package safeguarding.audit.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ActionDetails;

/** Everything about an action that can change, its area and due day apart. */
@Schema(name = "ImprovementActionDetails", description = "What is to be done and by whom.")
public record ActionFields(
        @Schema(required = true, description = "What is to be done; names no child.") @NotBlank @Size(max = 2000)
        String words,

        @Schema(required = true, description = "Role of who does it.", examples = "team-manager")
        @NotBlank
        @Size(max = 100)
        String ownerRole,

        @Schema(description = "Staff number of who does it; absent while nobody is named.") @Size(max = 50) @Nullable
        String owner,

        @Schema(description = "Code of the team; absent when no single one.") @Size(max = 50) @Nullable
        String team,

        @Schema(required = true, description = "What will show that it was done.") @NotBlank @Size(max = 2000)
        String evidenceAsked) {

    static ActionFields of(ActionDetails it) {
        return new ActionFields(it.words(), it.ownerRole(), it.owner(), it.team(), it.evidenceAsked());
    }

    ActionDetails read(@Nullable String area, LocalDate dueOn) {
        return new ActionDetails(words, ownerRole, owner, area, team, evidenceAsked, dueOn);
    }
}
