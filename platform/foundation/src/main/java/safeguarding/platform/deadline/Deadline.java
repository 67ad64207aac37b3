package safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due date that explains itself.
 *
 * @param id identifier
 * @param ruleId rule that made it, such as {@code B1.3}
 * @param citation where the rule stands in law, guidance or local practice
 * @param subject what it is about
 * @param dueOn last civil date (Europe/London) that is in time
 * @param inputs named civil dates that went in, {@code startsOn} always among them
 * @param calendarVersion version of the bank holiday table; null for rules in months or weeks
 * @param ruleSet name of the rule set that was used
 * @param sentence the explanation, such as "15 working days after the strategy discussion of 12 August 2013; 26 August is a bank holiday"
 * @param state where it stands
 * @param metOn civil date on which it was met; null while it is not
 * @param dueSoonOn civil date from which it counts as due soon
 */
public record Deadline(
        UUID id,
        String ruleId,
        String citation,
        DeadlineSubject subject,
        LocalDate dueOn,
        Map<String, LocalDate> inputs,
        @Nullable String calendarVersion,
        String ruleSet,
        String sentence,
        State state,
        @Nullable LocalDate metOn,
        LocalDate dueSoonOn) {

    public Deadline {
        inputs = Map.copyOf(inputs);
    }

    /** Where a deadline stands. */
    public enum State {
        OPEN,
        OVERDUE,
        MET,
        MET_LATE,
        WITHDRAWN
    }
}
