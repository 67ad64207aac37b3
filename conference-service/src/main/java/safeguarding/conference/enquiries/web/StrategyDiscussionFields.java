package safeguarding.conference.enquiries.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.enquiries.StrategyDiscussions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** One strategy discussion. */
@Schema(name = "StrategyDiscussion", description = "One strategy discussion.")
public record StrategyDiscussionFields(
        @Schema(required = true, examples = "2013-11-25") @NotNull
        LocalDate heldOn,

        @Schema(required = true, description = "Whether section 47 was started here: day 0 of B1.3.") @NotNull
        Boolean startedSection47) {

    /** All discussions of an enquiry; ends the request with {@code invalid-request} unless exactly one started it. */
    static StrategyDiscussions read(List<StrategyDiscussionFields> all) {
        var started =
                all.stream().filter(StrategyDiscussionFields::startedSection47).toList();
        if (started.size() != 1) {
            throw ProblemException.invalid(
                    List.of(new Violation("strategyDiscussions", "Exactly one discussion started section 47 (B1.3).")));
        }
        return new StrategyDiscussions(
                started.getFirst().heldOn,
                all.stream()
                        .filter(discussion -> !discussion.startedSection47)
                        .map(StrategyDiscussionFields::heldOn)
                        .toList());
    }
}
