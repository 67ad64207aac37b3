package safeguarding.licensing.productions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A production. */
@Schema(description = "A production.")
public record RegisterProductionRequest(
        @Schema(required = true) @Valid @NotNull ProductionFields details) {}
