package safeguarding.licensing.chaperones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chaperone as of now. */
@Schema(name = "ReplaceChaperoneRequest", description = "A chaperone as of now.")
public record ReplaceChaperoneRequest(
        @Schema(required = true) @Valid @NotNull ChaperoneFields details) {}
