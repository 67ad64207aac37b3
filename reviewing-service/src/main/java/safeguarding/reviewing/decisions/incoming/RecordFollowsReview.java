package safeguarding.reviewing.decisions.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.decisions.Deciding;
import safeguarding.reviewing.decisions.KeepingRecord;
import safeguarding.reviewing.reviews.ReviewWritten;

/** A review has a record; what happens to it moves what is due after it. */
@ApplicationScoped
class RecordFollowsReview {

    private final KeepingRecord keeping;
    private final Deciding deciding;

    RecordFollowsReview(KeepingRecord keeping, Deciding deciding) {
        this.keeping = keeping;
        this.deciding = deciding;
    }

    void followed(@Observes ReviewWritten written) {
        keeping.follow(written.review().reviewId());
        if (written.withdrawn()) {
            deciding.withdrawAllOf(written.review().reviewId());
        }
    }
}
