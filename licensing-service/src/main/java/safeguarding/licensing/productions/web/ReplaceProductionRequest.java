package safeguarding.licensing.productions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A production as of now. */
@Schema(description = "A production as of now.")
public record ReplaceProductionRequest(
        @Schema(required = true) @Valid @NotNull ProductionFields details) {}
