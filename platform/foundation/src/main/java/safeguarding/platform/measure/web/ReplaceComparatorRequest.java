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
import safeguarding.platform.measure.yardstick.Comparator;

/** What others reached in a year. */
@Schema(name = "ReplaceIndicatorComparatorRequest", description = "What others reached in a year.")
public record ReplaceComparatorRequest(
        @Schema(required = true, description = "Code of the others.", examples = "statistical-neighbours")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String group,

        @Schema(required = true, description = "In the unit of the indicator.", minimum = "0", examples = "68.0")
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 2)
        BigDecimal value,

        @Schema(required = true, description = "Where it is published.") @NotBlank @Size(max = 300)
        String source) {

    Comparator comparator(Definition indicator, ReportingYear year) {
        return new Comparator(indicator.id(), year, group, Years.within(indicator, value), source);
    }
}
