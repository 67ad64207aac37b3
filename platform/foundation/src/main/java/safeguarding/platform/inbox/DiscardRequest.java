package safeguarding.platform.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an event is passed over. */
@Schema(description = "Why an event that cannot be taken is passed over; without personal values.")
public record DiscardRequest(
        @Schema(required = true, examples = "Sent in error and withdrawn by its publisher.") @NotBlank @Size(max = 1000)
        String reason) {}
