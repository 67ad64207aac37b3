package safeguarding.reviewing.reviews.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewStage;

/** A review, in a list. */
@Schema(name = "ReviewItem", description = "A review of a looked-after child, in a list.")
public record ReviewItem(
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID chainId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"scheduled", "opened", "finished", "cancelled"})
        String stage,

        @Schema(description = "For when it is, or was, booked; absent where nobody booked it.") @Nullable
        Instant startsAt,

        @Schema(description = "Day from which it counts; absent until it opened.") @Nullable
        LocalDate openedOn,

        @Schema(description = "Day on which it was finished; absent until it was.") @Nullable
        LocalDate finishedOn,

        @Schema(required = true, description = "Whether those who take part meet, or met.")
        boolean meeting,

        @Schema(required = true) URI link) {

    /** As it stands. */
    static ReviewItem of(LookedAfterReview review, Links links) {
        return of(review, review.held(), review.stage(), links);
    }

    /** As it stood at the end of a civil day by which it had opened. */
    static ReviewItem of(LookedAfterReview review, LocalDate asAt, Links links) {
        var held = review.held().map(each -> each.knownBy(asAt));
        var finished = held.map(HeldReview::finishedOn).isPresent();
        return of(review, held, finished ? ReviewStage.FINISHED : ReviewStage.OPENED, links);
    }

    private static ReviewItem of(LookedAfterReview review, Optional<HeldReview> held, ReviewStage stage, Links links) {
        return new ReviewItem(
                review.id(),
                review.chainId(),
                review.childId(),
                Codes.of(stage),
                review.startsAt().orElse(null),
                held.map(HeldReview::openedOn).orElse(null),
                held.map(HeldReview::finishedOn).orElse(null),
                review.meeting(),
                links.review(review.id()));
    }
}
