package safeguarding.reviewing.reviews.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;
import safeguarding.reviewing.reviews.ReviewsFollowCare;

/** A period of care has a chain of reviews, and what happens in it moves what is due. */
@ApplicationScoped
class ReviewsAfterCare {

    private final ReviewsFollowCare following;

    ReviewsAfterCare(ReviewsFollowCare following) {
        this.following = following;
    }

    void began(@Observes BecameLookedAfter began) {
        following.begin(
                began.period().periodId(),
                began.period().childId(),
                began.period().area(),
                began.on());
    }

    void wentOn(@Observes EpisodeStarted started) {
        following.goOn(started.period().periodId());
    }

    void stayed(@Observes ShortBreakTaken taken) {
        following.goOn(taken.period().periodId());
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
