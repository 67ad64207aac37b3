package safeguarding.reviewing.careplan.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;

/**
 * Which care plans of the list of drift are asked for; what is absent does not filter.
 *
 * @param area code of the area responsible
 * @param rule id of a rule that holds
 */
public record PermanenceDriftFilter(
        @Parameter(description = "Code of the area that is responsible for the child now.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "A rule that holds.",
                schema = @Schema(enumeration = {"PD1", "PD2", "PD3", "PD4", "PD5", "PD6", "PD7"}))
        @QueryParam("rule")
        @Nullable
        String rule) {

    /** The rule that is asked for; null for any. */
    @Nullable
    PermanenceDriftRule ruleRead() {
        return rule == null
                ? null
                : PermanenceDriftRule.withId(rule)
                        .orElseThrow(() -> ProblemException.invalid("rule", "There is no such rule of drift."));
    }
}
