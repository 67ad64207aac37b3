package safeguarding.conference.expectation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule on who is expected. */
@Schema(description = "A rule on who is expected at a conference.")
public record ExpectationRuleRequest(
        @Schema(required = true) @Valid @NotNull ExpectationRuleFields rule) {}
