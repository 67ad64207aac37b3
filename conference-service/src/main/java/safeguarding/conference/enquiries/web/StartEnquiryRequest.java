package safeguarding.conference.enquiries.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.enquiries.StrategyDiscussions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** An enquiry that a strategy discussion started. */
@Schema(description = "An enquiry that a strategy discussion started. Siblings of one enquiry stand together.")
public record StartEnquiryRequest(
        @Schema(required = true) @NotEmpty @Size(max = 20) Set<@NotNull UUID> childIds,

        @Schema(
                required = true,
                description = "All discussions of the enquiry; exactly one of them started section 47.")
        @NotEmpty
        @Size(max = 20)
        List<@Valid @NotNull DiscussionFields> strategyDiscussions) {

    /** One strategy discussion. */
    @Schema(name = "StrategyDiscussion", description = "One strategy discussion.")
    public record DiscussionFields(
            @Schema(required = true, examples = "2013-11-25") @NotNull
            LocalDate heldOn,

            @Schema(required = true, description = "Whether section 47 was started here: day 0 of B1.3.") @NotNull
            Boolean startedSection47) {}

    StrategyDiscussions discussions() {
        var started = strategyDiscussions.stream()
                .filter(DiscussionFields::startedSection47)
                .toList();
        if (started.size() != 1) {
            throw ProblemException.invalid(
                    List.of(new Violation("strategyDiscussions", "Exactly one discussion started section 47 (B1.3).")));
        }
        return new StrategyDiscussions(
                started.getFirst().heldOn,
                strategyDiscussions.stream()
                        .filter(discussion -> !discussion.startedSection47)
                        .map(DiscussionFields::heldOn)
                        .toList());
    }
}
