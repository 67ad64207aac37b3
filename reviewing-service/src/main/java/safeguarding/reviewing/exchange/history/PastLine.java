package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineKind;
import safeguarding.reviewing.careplan.LineReversal;
import safeguarding.reviewing.careplan.web.LineStepFields;

/** A route to permanence that was followed, with its steps. */
@Schema(description = "A route to permanence that was followed, with its steps.")
public record PastLine(
        @Schema(
                required = true,
                enumeration = {"adoption", "special-guardianship", "long-term-fostering"})
        @NotNull
        String line,

        @Schema(required = true, description = "From which day it was followed.") @NotNull
        LocalDate startedOn,

        @Size(max = 100) List<@Valid @NotNull LineStepFields> steps,

        @Schema(description = "Day from which it was followed no more; together with end.") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "Why; together with endedOn.",
                enumeration = {"achieved", "decision-reversed", "another-route", "care-ended"})
        @Nullable
        String end,

        @Schema(
                description = "Why the decision that the child should be placed for adoption no longer holds; for an"
                        + " adoption that was given up (E, RD1 to RD4, in this order).",
                enumeration = {"needs-changed", "no-placement-order", "no-adopters", "other"})
        @Nullable
        String reversal) {

    public PastLine {
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    /** The same in the words of the domain. */
    public LineCourse read() {
        if ((endedOn == null) != (end == null)) {
            throw ProblemException.invalid(
                    "lines.endedOn", "A line that has ended has day and reason: give both or neither.");
        }
        return new LineCourse(
                Codes.read("lines.line", line, LineKind.class),
                startedOn,
                steps.stream().map(LineStepFields::read).toList(),
                endedOn,
                Codes.readOrNull("lines.end", end, LineEnd.class),
                Codes.readOrNull("lines.reversal", reversal, LineReversal.class));
    }
}
