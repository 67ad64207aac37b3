package safeguarding.conference.plan.web.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An outcome after which a child is followed up, and what follows. */
@Schema(
        name = "OutcomeWithoutPlan",
        description =
                "An outcome after which somebody has to go on: a conference that made no plan, or a plan that ended because harm is no longer likely or for a reason that nobody recorded.")
public record OutcomeView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(required = true, description = "Day of the decision, or of the end of the plan.")
        LocalDate happenedOn,

        @Nullable UUID decisionId,
        @Nullable UUID planId,

        @Schema(description = "What follows; absent when nobody has recorded it.") @Nullable
        FollowUpView followUp) {}
