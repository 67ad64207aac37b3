package safeguarding.licensing.chaperones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval that is asked for. */
@Schema(name = "AskForChaperoneApprovalRequest", description = "An approval of a chaperone that is asked for.")
public record AskForChaperoneApprovalRequest(
        @Schema(required = true) @NotNull UUID chaperoneId,
        @Schema(required = true) @Valid @NotNull ApprovalTermFields term) {}
