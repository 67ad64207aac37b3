package safeguarding.platform.replay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a replay shall not go on. */
@Schema(description = "Why a replay shall not go on; without personal values.")
public record CancelEventReplayRequest(
        @Schema(required = true, examples = "The wrong range was asked for.") @NotBlank @Size(max = 500)
        String reason) {}
