package safeguarding.conference.chairs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chair as it is now. */
@Schema(description = "A chair as it is now.")
public record ReplaceChairRequest(
        @Schema(required = true) @Valid @NotNull ChairFields details) {}
