package safeguarding.reviewing.desk.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.desk.DeskHorizon;
import safeguarding.reviewing.neighbours.NextReview;

/** One child on the desk of a reviewing officer. */
@Schema(name = "DeskChild", description = "One child on the desk of a reviewing officer.")
public record DeskChildView(
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                description = "True where the officer stands in today, false where it is the named IRO.")
        boolean covered,

        @Schema(description = "Last day in time of the next review; absent where none is due.") @Nullable
        LocalDate reviewDueOn,

        @Schema(description = "Rule that made the day; absent together with it.", examples = "C1.2") @Nullable
        String reviewRuleId,

        @Schema(description = "Day for which it is booked; absent while it is not.") @Nullable
        LocalDate reviewBookedOn,

        @Schema(required = true, description = "Whether it is due, overdue or booked within six weeks from today.")
        boolean reviewWithinSixWeeks) {

    static DeskChildView of(DeskChild child, @Nullable NextReview next, DeskHorizon horizon) {
        var dueOn = next == null ? null : next.dueOn();
        var bookedOn = next == null ? null : next.bookedOn();
        return new DeskChildView(
                child.periodId(),
                child.childId(),
                child.covered(),
                dueOn,
                next == null ? null : next.ruleId(),
                bookedOn,
                horizon.reaches(next));
    }
}
