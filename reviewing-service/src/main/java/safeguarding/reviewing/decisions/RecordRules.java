package safeguarding.reviewing.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in how the decisions of a review went to the managers, and its record was written. */
public final class RecordRules {

    /** One step after the other. */
    public static final Rule IN_ORDER = new Rule(
            "RR1",
            "Practice of this service: decisions are sent, received and objected to, a record is written and distributed, and the child is given its summary",
            "Decisions are sent, received, objected to and settled in this order, and a record is distributed once it was"
                    + " written; none of it, nor the summary for the child, before the review opened.");

    private RecordRules() {}

    /** Ends the request with {@code rule-broken} for what lies ahead (A5) or is in no order (RR1). */
    static void refuseContradictions(RecordCourse course, @Nullable LocalDate openedOn, LocalDate today) {
        var objection = course.objection();
        var objectedOn = objection == null ? null : objection.on();
        var settledOn = objection == null ? null : objection.settledOn();
        inOrder(today, openedOn, course.sentOn(), course.receivedOn(), objectedOn, settledOn);
        inOrder(today, openedOn, course.writtenOn(), course.distributedOn());
        var given = course.summaryGiven();
        inOrder(today, openedOn, given == null ? null : given.on());
    }

    /** Each day needs the one before it. */
    private static void inOrder(LocalDate today, @Nullable LocalDate... days) {
        for (int i = 1; i < days.length; i++) {
            var day = days[i];
            if (day == null) {
                continue;
            }
            FactInItsTime.notAhead(day, today).orRefuse();
            var before = days[i - 1];
            if (before == null || day.isBefore(before)) {
                IN_ORDER.refuses("%s is in no order with what goes before it.".formatted(day))
                        .orRefuse();
            }
        }
    }
}
