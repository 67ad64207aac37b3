package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rule of drift in permanence is to be set. */
@Schema(name = "PermanenceDriftRuleSetting", description = "How a rule of drift in permanence is to be set.")
public record ReplacePermanenceDriftRuleRequest(
        @Schema(required = true, description = "Whether it is on.") @NotNull
        Boolean active,

        @Schema(required = true, description = "The amount with which it begins, in its unit.", examples = "4")
        @NotNull
        @Min(1)
        @Max(240)
        Integer amount) {}
