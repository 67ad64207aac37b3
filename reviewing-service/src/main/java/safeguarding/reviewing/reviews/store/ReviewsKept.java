package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.reviewing.neighbours.OpenedReview;
import safeguarding.reviewing.neighbours.ReviewsOfPeriod;
import safeguarding.reviewing.neighbours.SecondReview;
import safeguarding.reviewing.reviews.LimitsInForce;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.ReviewedChains;
import safeguarding.reviewing.reviews.Reviews;
import safeguarding.reviewing.reviews.SecondReviewDay;

/** Shows reviews to other features. */
@ApplicationScoped
class ReviewsKept implements ReviewsOfPeriod {

    private final Reviews reviews;
    private final ReviewChains chains;
    private final ReviewedChains reviewed;
    private final LimitsInForce limits;
    private final KnownFacts facts;
    private final Clock clock;

    ReviewsKept(
            Reviews reviews,
            ReviewChains chains,
            ReviewedChains reviewed,
            LimitsInForce limits,
            KnownFacts facts,
            Clock clock) {
        this.reviews = reviews;
        this.chains = chains;
        this.reviewed = reviewed;
        this.limits = limits;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<OpenedReview> held(UUID periodId) {
        return chains.ofPeriod(periodId).map(chain -> reviews.ofChain(chain.id())).orElse(List.of()).stream()
                .flatMap(ReviewsKept::known)
                .toList();
    }

    @Override
    public List<OpenedReview> held(UUID periodId, LocalDate knownOn) {
        return facts
                .list(
                        LookedAfterReview.class,
                        KnownOn.of(knownOn, clock),
                        "v.period_id = :period and v.withdrawn_on is null order by v.opened_on, v.id",
                        Map.of("period", periodId))
                .stream()
                .flatMap(ReviewsKept::known)
                .toList();
    }

    private static Stream<OpenedReview> known(LookedAfterReview review) {
        return review.held().map(held -> new OpenedReview(review.id(), held.openedOn())).stream();
    }

    @Override
    public Optional<SecondReview> second(UUID periodId, LocalDate asAt) {
        return chains.ofPeriod(periodId)
                .filter(chain -> chain.withdrawal().isEmpty())
                .flatMap(chain -> new SecondReviewDay(limits).of(reviewed.factsOf(chain), asAt));
    }
}
