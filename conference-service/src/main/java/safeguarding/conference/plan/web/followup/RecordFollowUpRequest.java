package safeguarding.conference.plan.web.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What follows after one outcome. */
@Schema(description = "What follows after one outcome: exactly one of decisionId and planId is named.")
public record RecordFollowUpRequest(
        @Schema(description = "The decision of a conference that made no plan.") @Nullable
        UUID decisionId,

        @Schema(description = "The plan that ended.") @Nullable
        UUID planId,

        @Schema(required = true) @Valid @NotNull FollowUpFields followUp) {}
