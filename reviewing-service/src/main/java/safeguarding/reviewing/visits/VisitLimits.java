package safeguarding.reviewing.visits;

import java.time.LocalDate;
import safeguarding.platform.deadline.rule.DueDate;

/** The timescales of this service as the clock of visits asks them. */
@FunctionalInterface
public interface VisitLimits {

    /**
     * What a rule gives for a start.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code rule-broken} when the rule was not in force for the
     *     start
     */
    DueDate of(String ruleId, LocalDate startsOn);
}
