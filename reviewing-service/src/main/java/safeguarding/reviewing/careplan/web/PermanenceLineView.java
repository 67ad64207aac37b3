package safeguarding.reviewing.careplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineStep;
import safeguarding.reviewing.careplan.Written;

/** A line to permanence. */
@Schema(name = "PermanenceLine", description = "A route to permanence and the steps that were taken on it.")
public record PermanenceLineView(
        @Schema(required = true) UUID lineId,

        @Schema(
                required = true,
                enumeration = {"adoption", "special-guardianship", "long-term-fostering"})
        String line,

        @Schema(required = true) LocalDate startedOn,

        @Schema(required = true, description = "In the order of their days.")
        List<TakenStep> steps,

        @Schema(description = "Day from which it is followed no more; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "Why it is followed no more.",
                enumeration = {"achieved", "decision-reversed", "another-route", "care-ended"})
        @Nullable
        String end,

        @Schema(
                description = "Why the decision that the child should be placed for adoption no longer holds; for an"
                        + " adoption that was given up (E, RD1 to RD4, in this order).",
                enumeration = {"needs-changed", "no-placement-order", "no-adopters", "other"})
        @Nullable
        String reversal,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn; absent while it stands.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason) {

    /** A step that was taken. */
    @Schema(name = "PermanenceLineStepTaken", description = "A step that was taken.")
    public record TakenStep(
            @Schema(required = true, examples = "agency-decision")
            String step,

            @Schema(required = true, description = "Where the step stands.", examples = "SI 2005/389 reg 19")
            String citation,

            @Schema(required = true) LocalDate on) {

        static TakenStep of(LineStep step) {
            return new TakenStep(step.step().code(), step.step().citation(), step.on());
        }
    }

    static PermanenceLineView of(Written<LineCourse> written, LocalDate asAt) {
        var course = written.fact().knownBy(asAt);
        var correction = written.correction();
        var withdrawal = written.withdrawal();
        return new PermanenceLineView(
                written.id(),
                Codes.of(course.kind()),
                course.startedOn(),
                course.steps().stream().map(TakenStep::of).toList(),
                course.endedOn(),
                Codes.orNull(course.end()),
                Codes.orNull(course.reversal()),
                correction == null ? null : correction.on(),
                correction == null ? null : correction.reason(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? null : withdrawal.reason());
    }

    @Override
    public String toString() {
        return "PermanenceLineView[" + lineId + "]";
    }
}
