package safeguarding.conference.enquiries.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;

/** By when the conference of an enquiry has to be held, and why. */
@Schema(description = "By when the conference has to be held, and why (B1.3). The deadline itself explains more.")
public record ConferenceDueView(
        @Schema(required = true) UUID deadlineId,
        @Schema(required = true, examples = "B1.3") String ruleId,
        @Schema(required = true) String citation,

        @Schema(required = true, description = "Last day that is in time.")
        LocalDate dueOn,

        @Schema(required = true, examples = "15 working days after the strategy discussion of 25 November 2013")
        String sentence,

        @Schema(
                required = true,
                enumeration = {"open", "overdue", "met", "met-late", "withdrawn"})
        String state,

        @Nullable LocalDate metOn) {

    static ConferenceDueView of(Deadline due) {
        return new ConferenceDueView(
                due.id(),
                due.ruleId(),
                due.citation(),
                due.dueOn(),
                due.sentence(),
                Codes.of(due.state()),
                due.metOn());
    }

    /** The same on a civil date; that nothing was due any more has no day of its own. */
    ConferenceDueView asAt(LocalDate day) {
        if (state.equals(Codes.of(Deadline.State.WITHDRAWN)) || metOn != null && !metOn.isAfter(day)) {
            return this;
        }
        var waiting = day.isAfter(dueOn) ? Deadline.State.OVERDUE : Deadline.State.OPEN;
        return new ConferenceDueView(deadlineId, ruleId, citation, dueOn, sentence, Codes.of(waiting), null);
    }
}
