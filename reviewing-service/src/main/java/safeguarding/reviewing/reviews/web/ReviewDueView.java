package safeguarding.reviewing.reviews.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.reviews.ReviewDue;

/** By when a review is, or was, to be held, and why. */
@Schema(name = "ReviewWindow", description = "By when a review is, or was, to be held, and why.")
public record ReviewDueView(
        @Schema(required = true, description = "1 for the first review of the period of care.")
        int number,

        @Schema(required = true, description = "Rule that made the window.", examples = "C1.2")
        String ruleId,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "First day on which the review may be held.")
        LocalDate opensOn,

        @Schema(required = true, description = "Last day that is in time.")
        LocalDate dueOn,

        @Schema(description = "The day that the ordinary rule gives, where another moved it (C1.9).") @Nullable
        LocalDate ordinaryOn,

        @Schema(description = "Day until which an exemption excuses it; absent without one.") @Nullable
        LocalDate excusedUntil,

        @Schema(required = true, examples = "3 months after the first review of 16 December 2013")
        String sentence) {

    static ReviewDueView of(ReviewDue due) {
        return new ReviewDueView(
                due.number(),
                due.timescale().rule().id(),
                due.timescale().rule().citation(),
                due.opensOn(),
                due.dueOn(),
                due.ordinaryOn().equals(due.limit().dueOn()) ? null : due.ordinaryOn(),
                due.excusedUntil(),
                due.sentence());
    }
}
