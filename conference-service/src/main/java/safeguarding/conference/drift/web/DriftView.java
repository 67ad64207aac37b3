package safeguarding.conference.drift.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.drift.DriftFacts;
import safeguarding.conference.drift.DriftReason;

/** A plan that is on the radar, with the reasons. */
@Schema(
        name = "DriftingPlan",
        description = "A plan that is on the radar, with the reasons. Nothing is added up to a score.")
public record DriftView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID childId,
        @Schema(required = true, examples = "north-east") String area,
        @Schema(required = true) LocalDate startedOn,

        @Schema(required = true, description = "Whole calendar months on the day.")
        int months,

        @Schema(
                description = "Category on the day; absent when it is not known.",
                enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"})
        @Nullable
        String category,

        @Schema(required = true, description = "The conference that made the plan or last reviewed it by the day.")
        LocalDate lastConferenceOn,

        @Schema(required = true, maxItems = 100, description = "Siblings on plans, as far as the caller may see them.")
        List<UUID> siblingIds,

        @Schema(required = true, minItems = 1, maxItems = 20)
        List<DriftReasonView> reasons,

        @Schema(required = true, description = "The plan.") URI link) {

    /** One reason. */
    @Schema(name = "DriftReason", description = "A rule that holds, and what it found.")
    public record DriftReasonView(
            @Schema(required = true, examples = "DR2") String ruleId,
            @Schema(required = true) String sentence) {

        static DriftReasonView of(DriftReason reason) {
            return new DriftReasonView(reason.rule().name(), reason.sentence());
        }
    }

    static DriftView of(UUID planId, UUID childId, String area, DriftFacts plan, List<DriftReason> reasons, URI link) {
        return new DriftView(
                planId,
                childId,
                area,
                plan.startedOn(),
                plan.months(),
                plan.category(),
                plan.lastConferenceOn(),
                plan.siblingsOnPlans().stream().sorted().toList(),
                reasons.stream().map(DriftReasonView::of).toList(),
                link);
    }
}
