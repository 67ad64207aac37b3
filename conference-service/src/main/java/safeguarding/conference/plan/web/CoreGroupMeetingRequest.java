package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A core group met. */
@Schema(description = "A core group met.")
public record CoreGroupMeetingRequest(
        @Schema(required = true, description = "Since the plan started, never in the future.") @NotNull
        LocalDate heldOn,

        @Schema(required = true, description = "Members of this plan's core group who were there.")
        @NotNull
        @Size(max = 60)
        Set<@NotNull UUID> membersPresent) {}
