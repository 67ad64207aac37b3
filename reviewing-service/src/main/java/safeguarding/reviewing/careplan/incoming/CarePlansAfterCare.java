package safeguarding.reviewing.careplan.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.careplan.CarePlansFollowCare;
import safeguarding.reviewing.neighbours.ReviewsMoved;

/**
 * A period of care has a care plan. It listens after the reviews, so that everybody locks their chain first and the care plan
 * second, and permanence is counted from reviews that know what has happened.
 */
@ApplicationScoped
class CarePlansAfterCare {

    /** Later than whoever names no priority (2500). */
    private static final int AFTER_THE_REVIEWS = 3000;

    private final CarePlansFollowCare following;

    CarePlansAfterCare(CarePlansFollowCare following) {
        this.following = following;
    }

    void began(@Observes @Priority(AFTER_THE_REVIEWS) BecameLookedAfter began) {
        following.begin(
                began.period().periodId(),
                began.period().childId(),
                began.period().area(),
                began.on());
    }

    void ended(@Observes @Priority(AFTER_THE_REVIEWS) CeasedToBeLookedAfter ended) {
        following.end(ended.period().periodId(), ended.on());
    }

    void corrected(@Observes @Priority(AFTER_THE_REVIEWS) PeriodCorrected corrected) {
        following.putRight(corrected.period().periodId(), corrected.startedOn(), corrected.endedOn());
    }

    void withdrawn(@Observes @Priority(AFTER_THE_REVIEWS) PeriodWithdrawn withdrawn) {
        following.withdraw(withdrawn.period().periodId());
    }

    void moved(@Observes ReviewsMoved moved) {
        following.goOn(moved.periodId());
    }
}
