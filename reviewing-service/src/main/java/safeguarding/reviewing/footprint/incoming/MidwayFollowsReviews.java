package safeguarding.reviewing.footprint.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.footprint.LeavingFootprint;
import safeguarding.reviewing.reviews.ChainEvent;
import safeguarding.reviewing.reviews.ReviewEvent;

/** What happens to reviews and their chain moves what is due half way. */
@ApplicationScoped
class MidwayFollowsReviews {

    private final LeavingFootprint footprint;

    MidwayFollowsReviews(LeavingFootprint footprint) {
        this.footprint = footprint;
    }

    void reviewed(@Observes ReviewEvent event) {
        footprint.follow(event.review().chainId());
    }

    void chained(@Observes ChainEvent event) {
        footprint.follow(event.chain().chainId());
    }
}
