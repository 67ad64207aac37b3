package safeguarding.platform.deadline.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/**
 * What the catalogue says about a deadline in each of its events.
 *
 * @param occurredOn civil date on which it happened
 * @param childIds the children concerned
 * @param rule id of the rule, such as {@code B1.3}
 * @param kind what is due, such as {@code initial-conference}
 * @param startsOn day 0; the due date where day 0 is a date of birth
 * @param calendarVersion bank holiday table used; absent for rules that count no working days
 * @param previousDueOn the due date before the change; absent where nothing was moved
 * @param metOn when it was met; absent while it was not
 * @param daysLate civil days after the due date on which it was met; absent when in time
 * @param link where the deadline explains itself
 */
@JsonInclude(Include.NON_NULL)
record DeadlineFact(
        LocalDate occurredOn,
        List<UUID> childIds,
        @Nullable String area,
        String rule,
        String kind,
        String aboutType,
        UUID aboutId,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate dueSoonOn,
        @Nullable LocalDate previousDueOn,
        String ruleSet,
        @Nullable String calendarVersion,
        String state,
        @Nullable LocalDate metOn,
        @Nullable Long daysLate,
        URI link) {

    static DeadlineFact of(
            Deadline deadline, LocalDate startsOn, LocalDate occurredOn, @Nullable LocalDate previousDueOn, URI link) {
        var subject = deadline.subject();
        var metOn = deadline.metOn();
        return new DeadlineFact(
                occurredOn,
                subject.childIds().stream().sorted().toList(),
                subject.area(),
                deadline.ruleId(),
                deadline.kind(),
                subject.aggregateType(),
                subject.aggregateId(),
                startsOn,
                deadline.dueOn(),
                deadline.dueSoonOn(),
                previousDueOn,
                deadline.ruleSet(),
                deadline.calendarVersion(),
                deadline.state().code(),
                metOn,
                deadline.state() == Deadline.State.MET_LATE && metOn != null
                        ? metOn.toEpochDay() - deadline.dueOn().toEpochDay()
                        : null,
                link);
    }
}
