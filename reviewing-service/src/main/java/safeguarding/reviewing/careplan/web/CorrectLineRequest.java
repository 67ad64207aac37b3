package safeguarding.reviewing.careplan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineKind;
import safeguarding.reviewing.careplan.LineReversal;

/** How a line went, in the place of what was recorded. */
@Schema(name = "PermanenceLineCorrection", description = "The whole of a line, in the place of what was recorded.")
public record CorrectLineRequest(
        @Schema(required = true, description = "From which day the route was followed.") @NotNull
        LocalDate startedOn,

        @Schema(required = true) @NotNull @Size(max = 100) List<@Valid @NotNull LineStepFields> steps,

        @Schema(description = "Day from which it is followed no more; together with end.") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "Why it is followed no more; together with endedOn.",
                enumeration = {"achieved", "decision-reversed", "another-route", "care-ended"})
        @Nullable
        String end,

        @Schema(
                description = "Why the decision that the child should be placed for adoption no longer holds; for an"
                        + " adoption that was given up (E, RD1 to RD4, in this order).",
                enumeration = {"needs-changed", "no-placement-order", "no-adopters", "other"})
        @Nullable
        String reversal,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    LineCourse read(LineKind kind) {
        if ((endedOn == null) != (end == null)) {
            throw ProblemException.invalid(
                    "endedOn", "A line that has ended has day and reason: give both or neither.");
        }
        return new LineCourse(
                kind,
                startedOn,
                steps.stream().map(LineStepFields::read).toList(),
                endedOn,
                Codes.readOrNull("end", end, LineEnd.class),
                Codes.readOrNull("reversal", reversal, LineReversal.class));
    }

    @Override
    public String toString() {
        return "CorrectLineRequest[masked]";
    }
}
