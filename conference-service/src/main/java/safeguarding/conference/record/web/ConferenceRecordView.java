package safeguarding.conference.record.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.web.ChildView;
import safeguarding.conference.convening.web.ConferenceView;
import safeguarding.conference.councils.web.ArrangementView;
import safeguarding.conference.involvement.web.FamilyParticipationView;
import safeguarding.conference.involvement.web.InvolvementView;
import safeguarding.conference.plan.web.DecisionView;
import safeguarding.conference.plan.web.KnownCoreGroups.CoreGroupAsKnown;
import safeguarding.conference.plan.web.PlanView;
import safeguarding.conference.plan.web.TaskView;
import safeguarding.conference.plan.web.followup.FollowUpView;
import safeguarding.conference.visits.web.VisitView;
import safeguarding.conference.voice.web.WordsView;

/** Everything this service holds on one child. */
@Schema(
        description =
                "Everything this service holds on one child, as it stood on asAt and was known by the end of knownOn. Care proceedings are not in it: they are asked for as court proceedings.")
public record ConferenceRecordView(
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                description =
                        "Other records of the same person that were known to be so by the end of knownOn and that the caller may see: what stands on them is in here too.")
        List<UUID> otherChildIds,

        @Schema(description = "Who the child is, as the caller may see it; absent when nothing of it held on asAt.")
        @Nullable
        ChildView child,

        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(description = "When the newest fact in it was recorded; absent when there is none.") @Nullable
        Instant recordedAt,

        @Schema(required = true, description = "Whether the child is subject to a plan on asAt.")
        boolean subjectToPlan,

        @Nullable PlanView currentPlan,

        @Schema(required = true, description = "Plans that have ended by asAt, the latest first.")
        List<PlanView> earlierPlans,

        @Schema(required = true, description = "Tasks of all plans; for a partner agency its own only.")
        List<TaskView> tasks,

        @Schema(required = true, description = "The core group of each plan; empty for partner agencies.")
        List<CoreGroupAsKnown> coreGroups,

        @Schema(required = true, description = "Statutory visits, the earliest first; empty for partner agencies.")
        List<VisitView> visits,

        @Schema(required = true) List<EnquirySummary> enquiries,

        @Schema(required = true, description = "Conferences, the latest first.")
        List<ConferenceView> conferences,

        @Schema(required = true, description = "What they decided for this child, the latest first.")
        List<DecisionView> decisions,

        @Schema(
                required = true,
                description = "What follows after outcomes without a plan; empty for partner agencies.")
        List<FollowUpView> followUps,

        @Schema(
                required = true,
                description =
                        "What was arranged with other councils on asAt, the latest first; empty for partner agencies.")
        List<ArrangementView> councils,

        @Schema(required = true, description = "The agencies' lines; for a partner agency its own only.")
        List<InvolvementView> involvement,

        @Schema(required = true, description = "How the family took part; empty for partner agencies.")
        List<FamilyParticipationView> family,

        @Schema(
                required = true,
                description =
                        "What the child and the family said for its conferences, verbatim, and what it changed; the earliest first. Empty for partner agencies, who read beside the decision what they may read.")
        List<WordsView> words,

        @Schema(
                required = true,
                description =
                        "What was due on asAt as it was known by the end of knownOn, the earliest first. What nobody waits for any more (a plan ended, a conference given up) is left out from when that was recorded. For partner agencies conferences only (B1.3, B1.5, B1.6, B1.7).")
        List<DueView> due) {

    /** A section 47 enquiry. */
    @Schema(name = "EnquirySummary", description = "A section 47 enquiry, in short.")
    public record EnquirySummary(
            @Schema(required = true) UUID enquiryId,
            @Schema(required = true) LocalDate strategyDiscussionOn,
            @Nullable UUID conferenceId,
            @Nullable LocalDate concludedOn,

            @Schema(description = "Why it ended without a conference; absent otherwise.") @Nullable
            String endReason) {}

    /** Something that is due. */
    @Schema(name = "Due", description = "Something that is due, and by which rule.")
    public record DueView(
            @Schema(required = true) UUID deadlineId,
            @Schema(required = true, examples = "B1.5") String rule,
            @Schema(required = true) String citation,
            @Schema(required = true, examples = "plan") String about,
            @Schema(required = true) UUID aboutId,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) boolean overdue,
            @Schema(required = true) String sentence) {}
}
