package safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.deadline.rule.RuleSet;
import safeguarding.platform.problem.ProblemException;

/**
 * How deadlines would have been judged under other rules. Nothing is stored. What is withdrawn was not due, and is counted
 * under neither rule.
 *
 * @param now how many are judged how by their own due dates
 * @param then how many would be judged how
 * @param withdrawn those that nothing is due of any more; in neither count
 * @param notWorkedOut those whose supposed due date cannot be worked out: the rule was not in force, or bank holidays of the
 *     year are not loaded; in neither count
 * @param changed those that are judged otherwise, the one that counts from the earliest day first
 */
public record Supposition(
        Map<Judged, Integer> now, Map<Judged, Integer> then, int withdrawn, int notWorkedOut, List<Case> changed) {

    public Supposition {
        now = Map.copyOf(now);
        then = Map.copyOf(then);
        changed = List.copyOf(changed);
    }

    /** How a deadline is judged on a day. */
    public enum Judged {
        IN_TIME,
        LATE,
        WAITING;

        /** The code in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The whole due day is in time; what is not done by then is late, done or not. */
        static Judged of(@Nullable LocalDate metOn, LocalDate dueOn, LocalDate today) {
            var until = metOn == null ? today : metOn;
            return until.isAfter(dueOn) ? LATE : metOn == null ? WAITING : IN_TIME;
        }
    }

    /** A deadline that would be judged otherwise. */
    public record Case(Deadline deadline, LocalDate supposedDueOn, Judged now, Judged then) {}

    /** Judges deadlines of one rule by their own due dates and by those of other rules. */
    public static Supposition of(List<Deadline> deadlines, RuleSet rules, DueDates dueDates, LocalDate today) {
        var now = new EnumMap<Judged, Integer>(Judged.class);
        var then = new EnumMap<Judged, Integer>(Judged.class);
        var changed = new ArrayList<Case>();
        var withdrawn = 0;
        var notWorkedOut = 0;
        for (var deadline : deadlines) {
            var supposed = supposed(deadline, rules, dueDates);
            if (deadline.state() == Deadline.State.WITHDRAWN) {
                withdrawn++;
            } else if (supposed == null) {
                notWorkedOut++;
            } else {
                var before = Judged.of(deadline.metOn(), deadline.dueOn(), today);
                var after = Judged.of(deadline.metOn(), supposed, today);
                now.merge(before, 1, Integer::sum);
                then.merge(after, 1, Integer::sum);
                if (before != after) {
                    changed.add(new Case(deadline, supposed, before, after));
                }
            }
        }
        return new Supposition(now, then, withdrawn, notWorkedOut, changed);
    }

    private static @Nullable LocalDate supposed(Deadline deadline, RuleSet rules, DueDates dueDates) {
        try {
            return rules.workOut(
                            deadline.ruleId(), deadline.startsOn(), dueDates.holidaysOf(deadline.calendarVersion()))
                    .dueOn();
        } catch (ProblemException cannot) {
            return null;
        }
    }
}
