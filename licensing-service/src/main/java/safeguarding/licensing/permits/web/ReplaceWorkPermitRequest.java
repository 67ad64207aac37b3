package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a permit is asked for, as of now. */
@Schema(description = "What a permit is asked for, as of now.")
public record ReplaceWorkPermitRequest(
        @Schema(required = true) @Valid @NotNull WorkPermitFields details) {}
