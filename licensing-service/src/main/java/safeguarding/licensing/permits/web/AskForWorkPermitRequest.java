package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A permit that is asked for. */
@Schema(description = "A permit that is asked for.")
public record AskForWorkPermitRequest(
        @Schema(required = true, description = "The employer, as registered among the parties.") @NotNull
        UUID employerId,

        @Schema(required = true, description = "The child, as registered.") @NotNull
        UUID childId,

        @Schema(required = true) @Valid @NotNull WorkPermitFields details) {}
