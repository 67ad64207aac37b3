package safeguarding.reviewing.careplan.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;
import safeguarding.reviewing.careplan.CarePlansFollowCare;
import safeguarding.reviewing.reviews.ChainEvent.ChainCorrected;
import safeguarding.reviewing.reviews.ChainEvent.ChainEnded;
import safeguarding.reviewing.reviews.ChainEvent.ChainOpened;
import safeguarding.reviewing.reviews.ChainEvent.ChainWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCallWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCalledFor;
import safeguarding.reviewing.reviews.ReviewEvent;

/**
 * A period of care has a care plan. It begins, ends and is put right with the chain of reviews, which is there by then, since
 * permanence is due by the second review.
 */
@ApplicationScoped
class CarePlansAfterCare {

    private final CarePlansFollowCare following;

    CarePlansAfterCare(CarePlansFollowCare following) {
        this.following = following;
    }

    void began(@Observes ChainOpened opened) {
        following.begin(
                opened.chain().periodId(),
                opened.chain().childId(),
                opened.chain().area(),
                opened.on());
    }

    void ended(@Observes ChainEnded ended) {
        following.end(ended.chain().periodId(), ended.on());
    }

    void corrected(@Observes ChainCorrected corrected) {
        following.putRight(corrected.chain().periodId(), corrected.startedOn(), corrected.endedOn());
    }

    void withdrawn(@Observes ChainWithdrawn withdrawn) {
        following.withdraw(withdrawn.chain().periodId());
    }

    void called(@Observes ReviewCalledFor called) {
        following.goOn(called.chain().periodId());
    }

    void callWithdrawn(@Observes ReviewCallWithdrawn withdrawn) {
        following.goOn(withdrawn.chain().periodId());
    }

    void reviewed(@Observes ReviewEvent event) {
        following.goOn(event.review().periodId());
    }

    void episodeStarted(@Observes EpisodeStarted started) {
        following.goOn(started.period().periodId());
    }

    void stayed(@Observes ShortBreakTaken taken) {
        following.goOn(taken.period().periodId());
    }

    void periodCorrected(@Observes PeriodCorrected corrected) {
        following.goOn(corrected.period().periodId());
    }
}
