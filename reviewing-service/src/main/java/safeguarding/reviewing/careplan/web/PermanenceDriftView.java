package safeguarding.reviewing.careplan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.drift.PermanenceDriftFacts;
import safeguarding.reviewing.careplan.drift.PermanenceDriftReason;

/** A care plan in which permanence drifts, with the reasons. */
@Schema(
        name = "PermanenceDrift",
        description = "A child whose way to permanence drifts, with the reasons. Nothing is added up to a score.")
public record PermanenceDriftView(
        @Schema(required = true) UUID carePlanId,
        @Schema(required = true) UUID childId,
        @Schema(required = true, examples = "north-east") String area,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(
                description = "Where the child is to live for good by the plan that holds; absent without one.",
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        @Nullable
        String route,

        @Schema(required = true, minItems = 1, maxItems = 20)
        List<PermanenceDriftReasonView> reasons,

        @Schema(required = true, description = "The care plan.")
        URI link) {

    /** One reason. */
    @Schema(name = "PermanenceDriftReason", description = "A rule that holds, and what it found.")
    public record PermanenceDriftReasonView(
            @Schema(required = true, examples = "PD3") String ruleId,
            @Schema(required = true) String sentence) {

        static PermanenceDriftReasonView of(PermanenceDriftReason reason) {
            return new PermanenceDriftReasonView(reason.rule().name(), reason.sentence());
        }
    }

    static PermanenceDriftView of(
            CarePlan plan, PermanenceDriftFacts facts, List<PermanenceDriftReason> reasons, URI link) {
        return new PermanenceDriftView(
                plan.id(),
                plan.childId(),
                plan.identity().area(),
                plan.startedOn(),
                facts.plan().map(route -> Codes.of(route.route())).orElse(null),
                reasons.stream().map(PermanenceDriftReasonView::of).toList(),
                link);
    }
}
