package safeguarding.reviewing.neighbours;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/**
 * By when something is due in conference-service, as the events of its deadline tell.
 *
 * @param aboutType kind of the thing, such as {@code plan}
 * @param aboutId the thing
 * @param ruleId rule that made the day, such as {@code B1.6}
 * @param startsOn civil date from which the rule counts
 * @param dueOn last civil date that is in time
 * @param state {@code open}, {@code overdue}, {@code met}, {@code met-late} or {@code withdrawn}
 * @param link where the deadline explains itself
 */
public record ToldLimit(
        String aboutType, UUID aboutId, String ruleId, LocalDate startsOn, LocalDate dueOn, String state, URI link) {

    /** Whether it is waited for. */
    public boolean waits() {
        return "open".equals(state) || "overdue".equals(state);
    }
}
