package safeguarding.conference.drift.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.drift.DriftRule;
import safeguarding.platform.problem.ProblemException;

/**
 * Which plans of the radar are asked for; what is absent does not filter.
 *
 * @param area code of the area responsible
 * @param rule id of a rule that holds
 */
public record DriftFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(
                description = "A rule that holds.",
                schema = @Schema(enumeration = {"DR1", "DR2", "DR3", "DR4", "DR5", "DR6", "DR7", "DR8"}))
        @QueryParam("rule")
        @Nullable
        String rule) {

    /** The rule that is asked for; null for any. */
    @Nullable
    DriftRule ruleRead() {
        return rule == null
                ? null
                : DriftRule.withId(rule)
                        .orElseThrow(() -> ProblemException.invalid("rule", "There is no such rule of drift."));
    }
}
