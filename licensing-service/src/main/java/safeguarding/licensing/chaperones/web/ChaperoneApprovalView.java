package safeguarding.licensing.chaperones.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the approval of a chaperone is asked for. */
@Schema(
        name = "ChaperoneApproval",
        description =
                "What the approval of a chaperone is asked for. How it stands is that of its licence, which has the"
                        + " same identifier.")
public record ChaperoneApprovalView(
        @Schema(required = true) UUID approvalId,
        @Schema(required = true) URI chaperone,
        @Schema(required = true) ApprovalTermFields term,

        @Schema(required = true, description = "Its life, from the draft to the end.")
        URI licence,

        @Schema(required = true) URI link) {}
