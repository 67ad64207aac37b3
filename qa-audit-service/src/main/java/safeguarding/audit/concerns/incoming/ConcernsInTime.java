package safeguarding.audit.concerns.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.audit.concerns.RaisingConcern;
import safeguarding.platform.deadline.DeadlineStepped;

/** A concern that nobody acknowledged in time goes to the head of safeguarding (QA5), in the transaction of the step. */
@ApplicationScoped
class ConcernsInTime {

    private final RaisingConcern raising;

    ConcernsInTime(RaisingConcern raising) {
        this.raising = raising;
    }

    void stepped(@Observes DeadlineStepped step) {
        var subject = step.deadline().subject();
        if (step.overdue() && RaisingConcern.TYPE.equals(subject.aggregateType())) {
            raising.escalate(subject.aggregateId(), step.on());
        }
    }
}
