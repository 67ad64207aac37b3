package safeguarding.conference.expectation.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules on who is expected. */
@Schema(description = "The rules on who is expected, as they were known on a day.")
public record ExpectationRulesView(
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(required = true, description = "In the order in which they were written down.")
        List<ExpectationRuleView> items) {}
