package safeguarding.audit.actions.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.audit.actions.ChasingActions;
import safeguarding.platform.deadline.DeadlineStepped;

/** Whoever does an action is reminded when it is due soon and when it is overdue (QA36), in the transaction of the step. */
@ApplicationScoped
class ActionsInTime {

    private final ChasingActions chasing;

    ActionsInTime(ChasingActions chasing) {
        this.chasing = chasing;
    }

    void stepped(@Observes DeadlineStepped step) {
        var subject = step.deadline().subject();
        if (ChasingActions.TYPE.equals(subject.aggregateType())) {
            chasing.remind(subject.aggregateId(), step.overdue(), step.on());
        }
    }
}
