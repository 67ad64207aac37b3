package safeguarding.gateway.planenquiry.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an enquirer is told, as the conference service says it; here for the document only. */
@Schema(name = "PlanEnquiryAnswer", description = "What an enquirer is told. No answer says that a child has no plan.")
public record PlanAnswerView(
        @Schema(
                required = true,
                enumeration = {"on-a-plan", "ring-the-unit", "no-match"})
        String answer,

        @Schema(required = true, description = "The answer in words.")
        String statement,

        @Schema(
                required = true,
                description = "To quote on the telephone: the unit finds the enquiry by it.",
                examples = "PE-7K3M-9QXT")
        String reference,

        @Schema(required = true) Instant askedAt,

        @Schema(required = true, description = "Whom to ring; always the unit and the emergency duty team.")
        List<RingView> ring,

        @Schema(description = "The plan; only with on-a-plan.") @Nullable
        PlanFound plan) {

    /** The little of a plan that helps somebody who has the child before them. */
    @Schema(
            name = "PlanFound",
            description =
                    "The little of a plan that helps somebody who has the child before them: no category, no reasons.")
    public record PlanFound(
            @Schema(required = true, description = "Day on which the plan began.")
            LocalDate since,

            @Schema(required = true, examples = "north-east")
            String area,

            @Schema(description = "Team that is responsible; absent when not known.") @Nullable
            String team,

            @Schema(description = "Staff number of the lead social worker, to ask for; absent when not recorded.")
            @Nullable
            String leadSocialWorker) {}
}
