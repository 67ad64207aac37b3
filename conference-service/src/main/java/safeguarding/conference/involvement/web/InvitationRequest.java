package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency was invited. */
@Schema(description = "An agency was invited.")
public record InvitationRequest(
        @Schema(required = true) @NotNull LocalDate invitedOn) {}
