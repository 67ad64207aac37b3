package safeguarding.conference.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.ProgressNoted;

/** A core group met. */
@Schema(description = "A core group met.")
public record CoreGroupMeetingRequest(
        @Schema(required = true, description = "Since the plan started, never in the future.") @NotNull
        LocalDate heldOn,

        @Schema(required = true, description = "Members of this plan's core group who were there.")
        @NotNull
        @Size(max = 60)
        Set<@NotNull UUID> membersPresent,

        @Schema(description = "What it found about tasks of this plan; each task once.") @Size(max = 100) @Nullable
        List<@Valid @NotNull ProgressFields> progress) {

    List<ProgressNoted> found() {
        return progress == null
                ? List.of()
                : progress.stream().map(ProgressFields::read).toList();
    }
}
