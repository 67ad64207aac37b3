package safeguarding.licensing.bodies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an approval is asked for, as of now. */
@Schema(
        name = "ReplaceBodyApprovalRequest",
        description = "What an approval of a body of persons is asked for, as of now.")
public record ReplaceBodyApprovalRequest(
        @Schema(required = true) @Valid @NotNull BodyFields details) {}
