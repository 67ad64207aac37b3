package safeguarding.reviewing.adoption.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.adoption.SealingRecords;
import safeguarding.reviewing.care.CareEvent;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;

/** A period of care that ended with adoption seals the record, after everybody else has followed that it ended. */
@ApplicationScoped
class SealsAfterCare {

    private static final int LAST = 10_000;

    private final SealingRecords sealing;

    SealsAfterCare(SealingRecords sealing) {
        this.sealing = sealing;
    }

    void ended(@Observes @Priority(LAST) CeasedToBeLookedAfter ended) {
        follow(ended);
    }

    void corrected(@Observes @Priority(LAST) PeriodCorrected corrected) {
        follow(corrected);
    }

    void withdrawn(@Observes @Priority(LAST) PeriodWithdrawn withdrawn) {
        follow(withdrawn);
    }

    private void follow(CareEvent event) {
        sealing.follow(event.period().childId());
    }
}
