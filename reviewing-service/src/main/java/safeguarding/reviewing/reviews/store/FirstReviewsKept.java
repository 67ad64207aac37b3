package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.reviewing.neighbours.FirstReviews;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.Reviews;

/** Tells when the first review of a period of care opened. */
@ApplicationScoped
class FirstReviewsKept implements FirstReviews {

    private final ReviewChains chains;
    private final Reviews reviews;
    private final KnownFacts facts;
    private final Clock clock;

    FirstReviewsKept(ReviewChains chains, Reviews reviews, KnownFacts facts, Clock clock) {
        this.chains = chains;
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> of(UUID periodId) {
        return chains.ofPeriod(periodId)
                .map(ReviewChain::id)
                .map(reviews::ofChain)
                .flatMap(FirstReviewsKept::first);
    }

    @Override
    public Optional<LocalDate> of(UUID periodId, LocalDate knownOn) {
        return first(facts.list(
                LookedAfterReview.class,
                KnownOn.of(knownOn, clock),
                "v.period_id = :period and v.withdrawn_on is null",
                Map.of("period", periodId)));
    }

    private static Optional<LocalDate> first(List<LookedAfterReview> all) {
        return all.stream()
                .flatMap(review -> review.held().stream())
                .map(HeldReview::openedOn)
                .min(LocalDate::compareTo);
    }
}
