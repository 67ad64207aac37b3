package safeguarding.reviewing.court.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.NextReview;

/** A child of proceedings with its next looked-after review. */
@Schema(
        name = "ReviewingChildAtCourt",
        description = "A child of proceedings whom the caller may see, with its next looked-after review.")
public record ChildAtCourtView(
        @Schema(required = true) UUID childId,

        @Schema(description = "The period of care; absent when the child is not looked after.") @Nullable
        UUID periodId,

        @Schema(description = "Last day in time of the next looked-after review (C1.1 to C1.9).") @Nullable
        LocalDate reviewDueOn,

        @Schema(description = "Rule that made it.", maxLength = 60) @Nullable
        String reviewRuleId,

        @Schema(description = "Day for which the review is booked.") @Nullable
        LocalDate reviewBookedOn,

        @Schema(description = "The reviews of the child; absent when it is not looked after.") @Nullable
        URI reviewChain) {

    static ChildAtCourtView of(UUID childId, @Nullable UUID periodId, @Nullable NextReview review, Links links) {
        return review == null
                ? new ChildAtCourtView(childId, periodId, null, null, null, null)
                : new ChildAtCourtView(
                        childId,
                        periodId,
                        review.dueOn(),
                        review.ruleId(),
                        review.bookedOn(),
                        links.reviewChain(review.chainId()));
    }
}
