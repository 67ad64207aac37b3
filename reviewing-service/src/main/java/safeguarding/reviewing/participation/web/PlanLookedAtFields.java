package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.PlanLookedAt;
import safeguarding.reviewing.participation.PlanLookedAt.Look;
import safeguarding.reviewing.participation.PlanLookedAt.Plan;

/** A plan that the review had to look at. */
@Schema(name = "PlanLookedAt", description = "A plan of the child that the review had to look at, and whether it did.")
public record PlanLookedAtFields(
        @Schema(
                required = true,
                enumeration = {"health", "education", "pathway"})
        @NotNull
        String plan,

        @Schema(
                required = true,
                description = "Not-there: there is no such plan, and there should be.",
                enumeration = {"looked-at", "not-there", "not-looked-at", "not-needed"})
        @NotNull
        String look) {

    PlanLookedAt read() {
        return new PlanLookedAt(Codes.read("plan", plan, Plan.class), Codes.read("look", look, Look.class));
    }

    static PlanLookedAtFields of(PlanLookedAt plan) {
        return new PlanLookedAtFields(Codes.of(plan.plan()), Codes.of(plan.look()));
    }
}
