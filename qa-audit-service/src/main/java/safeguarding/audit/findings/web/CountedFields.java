package safeguarding.audit.findings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.findings.Counted;
import safeguarding.platform.problem.ProblemException;

/** How many cases meet a measure. */
@Schema(name = "AuditFindingCount", description = "How many cases meet a measure.")
public record CountedFields(
        @Schema(required = true, description = "How many meet it.") @NotNull @Min(0) @Max(1_000_000)
        Integer met,

        @Schema(required = true, description = "Of how many.") @NotNull @Min(1) @Max(1_000_000)
        Integer n) {

    Counted read(String field) {
        if (met > n) {
            throw ProblemException.invalid(field + ".met", "No more meet it than there are.");
        }
        return new Counted(met, n);
    }
}
