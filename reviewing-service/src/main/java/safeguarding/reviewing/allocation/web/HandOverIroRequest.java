package safeguarding.reviewing.allocation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child gets another IRO. */
@Schema(description = "A child gets another IRO.")
public record HandOverIroRequest(
        @Schema(required = true, description = "Who takes over.") @Valid @NotNull
        AllocateIroRequest to,

        @Schema(required = true) @Valid @NotNull HandOverFields handOver) {}
