package safeguarding.reviewing.adoption.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.adoption.SealingRecords;
import safeguarding.reviewing.careplan.CarePlanEvent;
import safeguarding.reviewing.careplan.CarePlanEvent.LineCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.LineStepTaken;
import safeguarding.reviewing.careplan.CarePlanEvent.LineWithdrawn;

/** An adoption order on the adoption line seals the record. */
@ApplicationScoped
class SealsAfterCarePlan {

    private final SealingRecords sealing;

    SealsAfterCarePlan(SealingRecords sealing) {
        this.sealing = sealing;
    }

    void taken(@Observes LineStepTaken taken) {
        follow(taken);
    }

    void corrected(@Observes LineCorrected corrected) {
        follow(corrected);
    }

    void withdrawn(@Observes LineWithdrawn withdrawn) {
        follow(withdrawn);
    }

    private void follow(CarePlanEvent event) {
        sealing.follow(event.plan().childId());
    }
}
