package safeguarding.licensing.bodies.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the approval of a body of persons is asked for. */
@Schema(
        name = "BodyApproval",
        description =
                "What the approval of a body of persons is asked for. How it stands is that of its licence, which has"
                        + " the same identifier.")
public record BodyApprovalView(
        @Schema(required = true) UUID bodyApprovalId,

        @Schema(required = true, description = "The body, in the register of parties.")
        URI party,

        @Schema(required = true, description = "Code of the council that is asked.")
        String council,

        @Schema(required = true) BodyFields details,

        @Schema(required = true, description = "What is missing or against the law today.")
        List<BodyShortfallView> shortfalls,

        @Schema(required = true, description = "How it was audited, in the order in which that was recorded.")
        List<BodyAuditView> audits,

        @Schema(required = true, description = "Its life, from the draft to the end.")
        URI licence,

        @Schema(required = true) URI link) {}
