package safeguarding.reviewing.reviews.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.reviews.JudgedReview;

/** A review that was held or missed, against what was due. */
@Schema(name = "JudgedReview", description = "A review that was held or missed, against what was due.")
public record JudgedReviewView(
        @Schema(required = true) ReviewDueView due,

        @Schema(description = "Day from which it counts; absent when it was missed.") @Nullable
        LocalDate openedOn,

        @Schema(required = true, description = "Whether it opened by its last day.")
        boolean openedInTime,

        @Schema(description = "Whether C1.10 was kept so far; absent when it was missed.") @Nullable
        Boolean finishedInTime,

        @Schema(required = true, description = "Whether it counts as held in time: both.")
        boolean inTime) {

    static JudgedReviewView of(JudgedReview judged) {
        return new JudgedReviewView(
                ReviewDueView.of(judged.due()),
                judged.openedOn(),
                judged.openedInTime(),
                judged.openedOn() == null ? null : judged.finishedInTime(),
                judged.inTime());
    }
}
