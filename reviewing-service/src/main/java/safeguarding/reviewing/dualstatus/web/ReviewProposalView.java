package safeguarding.reviewing.dualstatus.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.dualstatus.ReviewProposal;

/** How the two reviews go together (B3.7). */
@Schema(name = "DualStatusProposal", description = "How the two reviews go together (B3.7). It puts neither off.")
public record ReviewProposalView(
        @Schema(
                required = true,
                description = "booked-together: both are booked for one day; together: one meeting; in-line: one after"
                        + " the other; none: one of the days is not known.",
                enumeration = {"booked-together", "together", "in-line", "none"})
        String kind,

        @Schema(description = "Last day by which it is in time for both; absent where nothing is proposed.") @Nullable
        LocalDate by,

        @Schema(required = true, description = "Why, in one sentence.")
        String sentence) {

    static ReviewProposalView of(ReviewProposal proposal) {
        return new ReviewProposalView(Codes.of(proposal.kind()), proposal.by(), proposal.sentence());
    }
}
