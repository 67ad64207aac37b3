package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.rule.DueDate;

/**
 * The timescales for one chain: those in force, but for a deadline that was worked out again under other rules or bank holidays,
 * which holds from then on (C1.9), so that the clock and the deadline never say two days.
 *
 * @param inForce what the rules give now
 * @param kept the deadlines of the chain
 */
public record KeptLimits(ReviewLimits inForce, List<Deadline> kept) implements ReviewLimits {

    public KeptLimits {
        kept = List.copyOf(kept);
    }

    @Override
    public DueDate of(String ruleId, LocalDate startsOn) {
        var due = inForce.of(ruleId, startsOn);
        return kept.stream()
                .filter(deadline -> deadline.ruleId().equals(ruleId)
                        && deadline.startsOn().equals(startsOn)
                        && deadline.state() != State.WITHDRAWN)
                .filter(deadline -> !deadline.dueOn().equals(due.dueOn()))
                .findFirst()
                .map(deadline -> new DueDate(
                        due.timescale(),
                        startsOn,
                        deadline.dueOn(),
                        deadline.dueSoonOn(),
                        deadline.calendarVersion(),
                        deadline.sentence()))
                .orElse(due);
    }
}
