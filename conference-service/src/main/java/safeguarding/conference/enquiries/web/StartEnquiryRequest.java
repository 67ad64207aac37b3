package safeguarding.conference.enquiries.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.enquiries.StrategyDiscussions;

/** An enquiry that a strategy discussion started. */
@Schema(description = "An enquiry that a strategy discussion started. Siblings of one enquiry stand together.")
public record StartEnquiryRequest(
        @Schema(required = true) @NotEmpty @Size(max = 20) Set<@NotNull UUID> childIds,

        @Schema(
                required = true,
                description = "All discussions of the enquiry; exactly one of them started section 47.")
        @NotEmpty
        @Size(max = 20)
        List<@Valid @NotNull StrategyDiscussionFields> strategyDiscussions) {

    StrategyDiscussions discussions() {
        return StrategyDiscussionFields.read(strategyDiscussions);
    }
}
