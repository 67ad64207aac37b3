package safeguarding.reviewing.reviews.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review of a looked-after child. */
@Schema(name = "LookedAfterReview", description = "A review of a looked-after child, from its booking to its end.")
public record ReviewView(
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID chainId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"scheduled", "opened", "finished", "cancelled"})
        String stage,

        @Schema(description = "For when it is, or was, booked; absent where nobody booked it.") @Nullable
        Instant startsAt,

        @Schema(description = "Day from which it counts (C1.10); absent until it opened.") @Nullable
        LocalDate openedOn,

        @Schema(description = "Day on which it was finished; absent until it was.") @Nullable
        LocalDate finishedOn,

        @Schema(required = true, description = "Whether those who take part meet, or met.")
        boolean meeting,

        @Schema(required = true, description = "In order.") List<AdjournmentFields> adjournments,

        @Schema(description = "How it stands against what was due; absent until it opened, and where no rule reaches.")
        @Nullable
        JudgedReviewView judged,

        @Schema(required = true, description = "What is bad but may be so; empty until it opened.")
        List<ReviewFindingView> findings,

        @Schema(description = "Day on which it was cancelled.") @Nullable
        LocalDate cancelledOn,

        @Schema(description = "Why it was cancelled.") @Nullable
        String cancellationReason,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "ReviewView[" + reviewId + "]";
    }
}
