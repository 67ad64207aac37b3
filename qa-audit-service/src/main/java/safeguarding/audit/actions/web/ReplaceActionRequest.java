package safeguarding.audit.actions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an action is written now. */
@Schema(name = "ReplaceImprovementActionRequest", description = "How an action is written now.")
public record ReplaceActionRequest(
        @Schema(required = true) @Valid @NotNull ActionFields details) {}
