package safeguarding.conference.planenquiry.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.planenquiry.PlanAnswer;
import safeguarding.conference.planenquiry.PlanEnquiry;
import safeguarding.conference.planenquiry.PlanEnquirySettings;

/** What an enquirer is told. */
@Schema(name = "PlanEnquiryAnswer", description = "What an enquirer is told. No answer says that a child has no plan.")
public record PlanEnquiryAnswerView(
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
        List<NumberView> ring,

        @Schema(description = "The plan; only with on-a-plan.") @Nullable
        PlanFoundView plan) {

    private static final String ON_A_PLAN =
            "This child is on a child protection plan today. Ring before you decide anything about the child.";
    private static final String RING_THE_UNIT =
            "This cannot be answered here. It says neither that the child is on a plan nor that it is not: ring the unit.";
    private static final String NO_MATCH =
            "No plan was matched with what was asked. This is not proof that the child has no plan: if you are worried"
                    + " about a child, ring.";

    static PlanEnquiryAnswerView of(PlanEnquiry enquiry, List<PlanEnquirySettings.Number> ring) {
        return new PlanEnquiryAnswerView(
                enquiry.finding().answer().code(),
                statement(enquiry.finding().answer()),
                enquiry.reference().code(),
                enquiry.askedAt(),
                ring.stream().map(NumberView::of).toList(),
                PlanFoundView.of(enquiry.finding().plan()));
    }

    private static String statement(PlanAnswer answer) {
        return switch (answer) {
            case ON_A_PLAN -> ON_A_PLAN;
            case RING_THE_UNIT -> RING_THE_UNIT;
            case NO_MATCH -> NO_MATCH;
        };
    }

    @Override
    public String toString() {
        return "PlanEnquiryAnswerView[" + reference + "]";
    }
}
