package safeguarding.reviewing.footprint.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.footprint.LeavingFootprint;
import safeguarding.reviewing.reviews.ChainWritten;
import safeguarding.reviewing.reviews.ReviewWritten;

/** What happens to reviews and their chain moves what is due half way. */
@ApplicationScoped
class MidwayFollowsReviews {

    private final LeavingFootprint footprint;

    MidwayFollowsReviews(LeavingFootprint footprint) {
        this.footprint = footprint;
    }

    void reviewed(@Observes ReviewWritten written) {
        if (written.withdrawn()) {
            footprint.forget(written.review().reviewId());
        }
        footprint.follow(written.review().chainId());
    }

    void chained(@Observes ChainWritten written) {
        footprint.follow(written.chain().chainId());
    }
}
