package safeguarding.platform.measure.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.measure.yardstick.Target;
import safeguarding.platform.problem.ProblemException;

/** What is aimed at in a year. */
@Schema(name = "ReplaceIndicatorTargetRequest", description = "What is aimed at in a year.")
public record ReplaceTargetRequest(
        @Schema(required = true, description = "In the unit of the indicator.", minimum = "0", examples = "75.0")
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 2)
        BigDecimal value,

        @Schema(
                required = true,
                description = "On which side of it things are well.",
                enumeration = {"at-least", "at-most"})
        @NotNull
        @Pattern(regexp = "at-least|at-most")
        String direction,

        @Schema(required = true, description = "Who set it.") @NotBlank @Size(max = 300)
        String source) {

    Target target(Definition indicator, ReportingYear year) {
        var read = Target.Direction.withCode(direction)
                .orElseThrow(() -> ProblemException.invalid("direction", "It is at-least or at-most."));
        return new Target(indicator.id(), year, Years.within(indicator, value), read, source);
    }
}
