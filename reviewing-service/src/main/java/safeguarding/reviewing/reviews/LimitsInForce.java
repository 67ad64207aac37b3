package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.deadline.rule.DueDates;

/** The timescales of this service that are in force. */
@ApplicationScoped
public class LimitsInForce implements ReviewLimits {

    private final DueDates dueDates;

    LimitsInForce(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @Override
    public DueDate of(String ruleId, LocalDate startsOn) {
        return dueDates.inForce(ruleId, startsOn);
    }
}
