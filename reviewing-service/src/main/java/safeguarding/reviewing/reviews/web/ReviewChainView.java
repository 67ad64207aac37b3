package safeguarding.reviewing.reviews.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The reviews of one period of care against the clock. */
@Schema(name = "ReviewChain", description = "The reviews of one period of care against the clock (C1).")
public record ReviewChainView(
        @Schema(required = true) UUID chainId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(required = true, description = "Day at whose end this is seen.")
        LocalDate asAt,

        @Schema(
                description = "The review that is due next; absent once the child is looked after no more, and where no"
                        + " rule reaches.")
        @Nullable
        ReviewDueView next,

        @Schema(description = "The review that is open and by when it has to be finished (C1.10).") @Nullable
        ReviewDueView unfinished,

        @Schema(required = true, description = "Each review that was held, in order, and the one that was missed.")
        List<JudgedReviewView> reviews,

        @Schema(required = true, description = "What brings or brought reviews forward.")
        List<ReviewCallView> calls,

        @Schema(required = true, description = "What put reviews off.")
        List<ReviewExemptionView> exemptions,

        @Schema(required = true) DeferralsView deferrals,

        @Schema(required = true, description = "What is and was due, each explaining itself.")
        List<Deadline> deadlines,

        @Schema(description = "Day on which it was withdrawn with its period; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "ReviewChainView[" + chainId + "]";
    }
}
