package safeguarding.audit.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done with an action. */
@Schema(name = "ImprovementActionReason", description = "Why something is done with an action.")
public record ActionReasonRequest(
        @Schema(required = true) @NotBlank @Size(max = 2000) String reason) {}
