package safeguarding.conference.enquiries.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.enquiries.StrategyDiscussions;

/** When the strategy discussions of an enquiry took place, when what is recorded is wrong. */
@Schema(
        description =
                "When the strategy discussions of an enquiry took place, when what is recorded is wrong, and which of them started section 47.")
public record CorrectDiscussionsRequest(
        @Schema(
                required = true,
                description =
                        "All discussions of the enquiry, complete; they replace what is recorded. Exactly one of them started section 47.")
        @NotEmpty
        @Size(max = 20)
        List<@Valid @NotNull StrategyDiscussionFields> strategyDiscussions,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    StrategyDiscussions discussions() {
        return StrategyDiscussionFields.read(strategyDiscussions);
    }

    @Override
    public String toString() {
        return "CorrectDiscussionsRequest[masked]";
    }
}
