package safeguarding.audit.caseaudits.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a case is. */
@Schema(
        name = "CaseIdentity",
        description =
                "Who a case is: the child's identifier and where its records are. Names are read there, with the caller's"
                        + " own rights.")
public record CaseIdentityView(
        @Schema(required = true, description = "The child.") UUID childId,

        @Schema(required = true, description = "The child's record in conference-service.")
        URI conferenceRecord,

        @Schema(required = true, description = "The child's record in reviewing-service.")
        URI reviewingRecord,

        @Schema(description = "Why it was asked.") @Nullable String reason) {

    @Override
    public String toString() {
        return "CaseIdentityView[masked]";
    }
}
