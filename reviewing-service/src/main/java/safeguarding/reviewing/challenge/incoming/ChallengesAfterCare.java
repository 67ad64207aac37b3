package safeguarding.reviewing.challenge.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.challenge.Challenging;

/** In a period of care that never was nothing was challenged. One that has ended leaves its challenges open. */
@ApplicationScoped
class ChallengesAfterCare {

    private final Challenging challenging;

    ChallengesAfterCare(Challenging challenging) {
        this.challenging = challenging;
    }

    void withdrawn(@Observes PeriodWithdrawn withdrawn) {
        challenging.withdrawAllIn(withdrawn.period().periodId());
    }
}
