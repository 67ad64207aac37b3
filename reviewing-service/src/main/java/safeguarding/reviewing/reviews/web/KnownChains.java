package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.reviews.ChainFacts;
import safeguarding.reviewing.reviews.KeptLimits;
import safeguarding.reviewing.reviews.LimitsInForce;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewedChains;

/** Chains of reviews with their facts, as they stand or were known. */
@ApplicationScoped
class KnownChains {

    private final KnownFacts facts;
    private final KnownPeriods periods;
    private final ReviewedChains reviewed;
    private final LimitsInForce limits;
    private final KnownDeadlines deadlines;
    private final Clock clock;

    KnownChains(
            KnownFacts facts,
            KnownPeriods periods,
            ReviewedChains reviewed,
            LimitsInForce limits,
            KnownDeadlines deadlines,
            Clock clock) {
        this.facts = facts;
        this.periods = periods;
        this.reviewed = reviewed;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A chain with what the clock has to know.
     *
     * @param facts empty for the chain of a period that never was
     */
    record Known(ReviewChain chain, Optional<ChainFacts> facts) {}

    Known standing(ReviewChain chain) {
        return new Known(
                chain, chain.withdrawal().isPresent() ? Optional.empty() : Optional.of(reviewed.factsOf(chain)));
    }

    /** The chain as it was known, if it was. */
    Optional<Known> known(UUID chainId, OnADay day) {
        var known = day.knowledge(clock);
        return facts.find(ReviewChain.class, chainId, known).map(chain -> {
            List<LookedAfterReview> reviews = facts.list(
                    LookedAfterReview.class,
                    known,
                    "v.chain_id = :chain and v.withdrawn_on is null order by v.opened_on, v.id",
                    Map.of("chain", chainId));
            return new Known(
                    chain,
                    periods.find(chain.periodId(), known.day())
                            .map(care -> ChainFacts.of(
                                    care,
                                    chain,
                                    reviews,
                                    new KeptLimits(limits, deadlines.about(List.of(chainId), known)))));
        });
    }
}
