package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import safeguarding.platform.deadline.rule.DueDate;

/** The timescales of this service as the clock asks them: {@code DueDates::inForce}, or another rule set. */
@FunctionalInterface
public interface ReviewLimits {

    /**
     * What a rule gives for a start.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code rule-broken} when the rule was not in force for the
     *     start, or bank holidays of a year concerned are not loaded
     */
    DueDate of(String ruleId, LocalDate startsOn);
}
