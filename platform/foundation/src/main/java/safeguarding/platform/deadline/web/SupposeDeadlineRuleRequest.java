package safeguarding.platform.deadline.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/** What is supposed of a rule, and for which period. */
@Schema(description = "What is supposed of a rule, and for which period: a rule set by its name, or another amount.")
public record SupposeDeadlineRuleRequest(
        @Schema(required = true, description = "Rule whose deadlines are judged again.", examples = "B1.3")
        @NotBlank
        @Size(max = 60)
        String ruleId,

        @Schema(required = true, description = "First day from which the deadlines count (their day 0).") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day from which they count; five years after the first at most.")
        @NotNull
        LocalDate to,

        @Schema(description = "Name of a rule set; absent: what is in force, with another amount.")
        @Size(max = 60)
        @Nullable
        String ruleSet,

        @Schema(description = "Amount that is supposed, in the unit of the rule.", examples = "10")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer amount,

        @Schema(description = "Code of the area responsible; absent: all that the caller sees.")
        @Size(max = 60)
        @Nullable
        String area,

        @Schema(description = "The next of the answer before, to read on in the cases that change.", maxLength = 60)
        @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f-]{36}")
        @Nullable
        String after) {

    private static final int YEARS = 5;

    void refuseNonsense() {
        if (ruleSet == null && amount == null) {
            throw ProblemException.invalid("amount", "Suppose a rule set, or another amount.");
        }
        if (from.isAfter(to)) {
            throw ProblemException.invalid("to", "The last day lies before the first one.");
        }
        if (to.isAfter(from.plusYears(YEARS))) {
            throw ProblemException.invalid("to", "A supposition is about five years at most.");
        }
    }
}
