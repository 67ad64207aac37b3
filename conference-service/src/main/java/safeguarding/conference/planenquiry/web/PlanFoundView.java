package safeguarding.conference.planenquiry.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.planenquiry.PlanFinding.PlanFound;

/** The little of a plan that helps somebody who has the child before them. */
@Schema(
        name = "PlanFound",
        description =
                "The little of a plan that helps somebody who has the child before them: no category, no reasons.")
public record PlanFoundView(
        @Schema(required = true, description = "Day on which the plan began.")
        LocalDate since,

        @Schema(required = true, examples = "north-east") String area,

        @Schema(description = "Team that is responsible; absent when not known.") @Nullable
        String team,

        @Schema(description = "Staff number of the lead social worker, to ask for; absent when not recorded.") @Nullable
        String leadSocialWorker) {

    static @Nullable PlanFoundView of(@Nullable PlanFound plan) {
        return plan == null ? null : new PlanFoundView(plan.since(), plan.area(), plan.team(), plan.leadSocialWorker());
    }
}
