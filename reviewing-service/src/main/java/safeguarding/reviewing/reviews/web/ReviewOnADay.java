package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.reviews.LookedAfterReview;

/** Reviews and their chain as they stood on a day and were known on another. */
@ApplicationScoped
class ReviewOnADay {

    private final KnownChains chains;
    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final ReviewChainViews chainViews;
    private final ReviewViews views;
    private final Clock clock;

    ReviewOnADay(
            KnownChains chains,
            KnownFacts facts,
            KnownDeadlines deadlines,
            ReviewChainViews chainViews,
            ReviewViews views,
            Clock clock) {
        this.chains = chains;
        this.facts = facts;
        this.deadlines = deadlines;
        this.chainViews = chainViews;
        this.views = views;
        this.clock = clock;
    }

    ReviewChainView show(UUID chainId, OnADay day) {
        var asAt = day.state(clock);
        return chains.known(chainId, day)
                .filter(known -> !known.chain().startedOn().isAfter(asAt))
                .map(known -> chainViews.show(known, asAt, deadlines.about(List.of(chainId), day.knowledge(clock))))
                .orElseThrow(OpenedChain::unknown);
    }

    ReviewView show(UUID chainId, UUID reviewId, OnADay day) {
        var asAt = day.state(clock);
        var known = chains.known(chainId, day).flatMap(KnownChains.Known::facts);
        return facts.find(LookedAfterReview.class, reviewId, day.knowledge(clock))
                .filter(review -> day.asAt() == null
                        || review.held()
                                .filter(held -> !held.openedOn().isAfter(asAt))
                                .isPresent())
                .map(review -> views.show(review, known, asAt))
                .orElseThrow(OpenedReview::unknown);
    }
}
