package safeguarding.audit.grades.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.grades.GradeScale;

/** A scale of grades. */
@Schema(name = "GradeScale", description = "A scale of grades, with the time in which it is used (F3).")
public record GradeScaleView(
        @Schema(required = true, examples = "sif-2013") String scale,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Its grades, the best first.", maxItems = 20)
        List<StepView> grades,

        @Schema(description = "First civil date on which it is used; absent when it is not known.") @Nullable
        LocalDate from,

        @Schema(description = "Last civil date on which it is used; absent while it is.") @Nullable
        LocalDate to,

        @Schema(required = true, description = "Where it comes from.")
        String source) {

    /** One grade of a scale. */
    @Schema(name = "GradeOfScale", description = "One grade of a scale; the same word in two scales is two grades.")
    public record StepView(
            @Schema(required = true, examples = "requires-improvement")
            String grade,

            @Schema(required = true, examples = "Requires improvement")
            String label,

            @Schema(required = true, description = "Whether it is good or better within this scale.")
            boolean goodOrBetter) {}

    static GradeScaleView of(GradeScale scale) {
        return new GradeScaleView(
                scale.id(),
                scale.title(),
                scale.bestFirst().stream()
                        .map(step -> new StepView(step.code(), step.label(), step.goodOrBetter()))
                        .toList(),
                scale.from(),
                scale.to(),
                scale.source());
    }
}
