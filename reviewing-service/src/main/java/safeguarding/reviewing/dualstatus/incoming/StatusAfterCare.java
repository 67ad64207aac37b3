package safeguarding.reviewing.dualstatus.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import safeguarding.reviewing.care.CareEvent;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.dualstatus.FollowingStatus;
import safeguarding.reviewing.neighbours.PersonChanged;

/** A plan that was told of before is joined when its child becomes looked after; who is one person decides whose it is. */
@ApplicationScoped
class StatusAfterCare {

    private final FollowingStatus following;

    StatusAfterCare(FollowingStatus following) {
        this.following = following;
    }

    void began(@Observes BecameLookedAfter began) {
        follow(began);
    }

    void ended(@Observes CeasedToBeLookedAfter ended) {
        follow(ended);
    }

    void corrected(@Observes PeriodCorrected corrected) {
        follow(corrected);
    }

    void withdrawn(@Observes PeriodWithdrawn withdrawn) {
        follow(withdrawn);
    }

    void sameOrNot(@Observes PersonChanged changed) {
        following.follow(changed.childIds());
    }

    private void follow(CareEvent event) {
        following.follow(Set.of(event.period().childId()));
    }
}
