package safeguarding.audit.feedback.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.feedback.Asked;
import safeguarding.audit.feedback.Respondent;
import safeguarding.platform.coding.Codes;

/** How many of a kind were asked. */
@Schema(name = "FeedbackAudience", description = "How many of a kind were asked.")
public record AskedFields(
        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "professional"})
        @NotNull
        String from,

        @Schema(required = true, description = "How many were asked.") @NotNull @Min(1) @Max(1_000_000)
        Integer number) {

    static AskedFields of(Asked asked) {
        return new AskedFields(Codes.of(asked.from()), asked.number());
    }

    Asked read() {
        return new Asked(Codes.read("details.audience.from", from, Respondent.class), number);
    }
}
