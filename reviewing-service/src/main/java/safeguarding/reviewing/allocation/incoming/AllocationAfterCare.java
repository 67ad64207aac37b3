package safeguarding.reviewing.allocation.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.allocation.FollowingCare;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;

/** A period of care has an allocation from its beginning to its end. */
@ApplicationScoped
class AllocationAfterCare {

    private final FollowingCare following;

    AllocationAfterCare(FollowingCare following) {
        this.following = following;
    }

    void began(@Observes BecameLookedAfter began) {
        following.begin(
                began.period().periodId(),
                began.period().childId(),
                began.period().area(),
                began.on());
    }

    void ended(@Observes CeasedToBeLookedAfter ended) {
        following.end(ended.period().periodId(), ended.on());
    }

    void corrected(@Observes PeriodCorrected corrected) {
        following.putRight(corrected.period().periodId(), corrected.startedOn(), corrected.endedOn());
    }

    void withdrawn(@Observes PeriodWithdrawn withdrawn) {
        following.withdraw(withdrawn.period().periodId());
    }
}
