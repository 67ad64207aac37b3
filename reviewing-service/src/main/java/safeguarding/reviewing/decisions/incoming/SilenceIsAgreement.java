package safeguarding.reviewing.decisions.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.deadline.DeadlineStepped;
import safeguarding.reviewing.decisions.KeepingRecord;

/** Passing time makes the decisions of a review agreed (C2.7). */
@ApplicationScoped
class SilenceIsAgreement {

    private final KeepingRecord keeping;

    SilenceIsAgreement(KeepingRecord keeping) {
        this.keeping = keeping;
    }

    void stepped(@Observes DeadlineStepped stepped) {
        var deadline = stepped.deadline();
        if (stepped.overdue() && deadline.ruleId().equals("C2.7")) {
            keeping.windowPassed(deadline.subject().aggregateId(), stepped.on());
        }
    }
}
