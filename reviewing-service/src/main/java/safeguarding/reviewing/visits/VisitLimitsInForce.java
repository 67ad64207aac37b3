package safeguarding.reviewing.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.deadline.rule.DueDates;

/** The timescales of visits that are in force. */
@ApplicationScoped
public class VisitLimitsInForce implements VisitLimits {

    private final DueDates dueDates;

    VisitLimitsInForce(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @Override
    public DueDate of(String ruleId, LocalDate startsOn) {
        return dueDates.inForce(ruleId, startsOn);
    }
}
