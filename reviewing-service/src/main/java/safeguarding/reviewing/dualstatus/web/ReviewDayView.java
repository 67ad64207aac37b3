package safeguarding.reviewing.dualstatus.web;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.dualstatus.ReviewDay;

/** When a review is to be. */
@Schema(name = "DualStatusReviewDay", description = "When a review is to be; at least one of the days is there.")
public record ReviewDayView(
        @Schema(description = "Last day that is in time; absent when none is known.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Rule that made it, such as B1.6 or C1.3.", maxLength = 60) @Nullable
        String ruleId,

        @Schema(description = "Day for which it is booked; absent while it is not.") @Nullable
        LocalDate bookedOn,

        @Schema(required = true, description = "Where that can be read.")
        URI link) {

    static @Nullable ReviewDayView of(@Nullable ReviewDay day) {
        return day == null ? null : new ReviewDayView(day.dueOn(), day.ruleId(), day.bookedOn(), day.link());
    }
}
