package safeguarding.licensing.chaperones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an approval is asked for, as of now. */
@Schema(
        name = "ReplaceChaperoneApprovalRequest",
        description = "What an approval of a chaperone is asked for, as of now.")
public record ReplaceChaperoneApprovalRequest(
        @Schema(required = true) @Valid @NotNull ApprovalTermFields term) {}
