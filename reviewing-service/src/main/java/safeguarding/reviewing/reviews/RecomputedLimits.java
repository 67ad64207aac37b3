package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.deadline.DeadlineRecomputed;

/** When a review is due by was worked out again: what is counted of its chain says the same day from then on. */
@ApplicationScoped
class RecomputedLimits {

    private final ReviewChains chains;
    private final ReviewedChains reviewed;

    RecomputedLimits(ReviewChains chains, ReviewedChains reviewed) {
        this.chains = chains;
        this.reviewed = reviewed;
    }

    void recomputed(@Observes DeadlineRecomputed recomputed) {
        var subject = recomputed.deadline().subject();
        if (recomputed.moved() && subject.aggregateType().equals(ReviewDeadlines.CHAIN)) {
            chains.find(subject.aggregateId())
                    .filter(chain -> chain.withdrawal().isEmpty())
                    .ifPresent(chain -> {
                        reviewed.hold(chain);
                        reviewed.follow(chain);
                    });
        }
    }
}
