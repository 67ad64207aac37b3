package safeguarding.reviewing.participation.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.participation.PreparingReview;
import safeguarding.reviewing.reviews.ReviewWritten;

/** A review has a preparation from its booking on, and what happens to it moves what is due before. */
@ApplicationScoped
class PreparationFollowsReview {

    private final PreparingReview preparing;

    PreparationFollowsReview(PreparingReview preparing) {
        this.preparing = preparing;
    }

    void followed(@Observes ReviewWritten written) {
        preparing.follow(written.review().reviewId());
    }
}
