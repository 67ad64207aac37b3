package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.neighbours.VisitsDue;

/** What every use case of reviews begins and ends with: the facts of a chain, and its deadlines in line with them. */
@ApplicationScoped
public class ReviewedChains {

    private final ReviewChains chains;
    private final Reviews reviews;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final ReviewDeadlines deadlines;
    private final ReviewLines lines;
    private final VisitsDue visits;
    private final ReviewLimits limits;
    private final Deadlines kept;
    private final Clock clock;

    ReviewedChains(
            ReviewChains chains,
            Reviews reviews,
            KnownPeriods periods,
            KnownChildren children,
            ReviewDeadlines deadlines,
            ReviewLines lines,
            VisitsDue visits,
            LimitsInForce limits,
            Deadlines kept,
            Clock clock) {
        this.chains = chains;
        this.reviews = reviews;
        this.periods = periods;
        this.children = children;
        this.deadlines = deadlines;
        this.lines = lines;
        this.visits = visits;
        this.limits = limits;
        this.kept = kept;
        this.clock = clock;
    }

    /** The facts of a chain as they stand; refuses with {@code conflict} where the period of care was withdrawn. */
    public ChainFacts factsOf(ReviewChain chain) {
        return ChainFacts.of(
                care(chain), chain, reviews.ofChain(chain.id()), new KeptLimits(limits, kept.of(chain.id())));
    }

    KnownCare care(ReviewChain chain) {
        return periods.find(chain.periodId())
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was."));
    }

    /** The chain of a review, kept from everybody else until the end of the transaction. */
    ReviewChain chainOf(LookedAfterReview review) {
        var chain = chains.find(review.chainId())
                .orElseThrow(() -> new IllegalStateException("There is no chain of reviews " + review.chainId()));
        hold(chain);
        return chain;
    }

    /** Keeps everybody else from a chain until the end of the transaction. */
    void hold(ReviewChain chain) {
        // The child first, as whoever writes down what happens in its care does: two would wait for each other
        // otherwise.
        children.holdStill(chain.childId());
        chains.hold(chain);
    }

    /** Brings the deadlines of the chain, and what is counted of it, in line with what stands now. */
    void follow(ReviewChain chain) {
        var facts = factsOf(chain);
        deadlines.follow(chain, facts, today());
        lines.keep(chain, facts.lines(today()));
    }

    /** Brings the deadlines of one of its reviews in line as well, and the visits: how often is another after the first review. */
    void follow(ReviewChain chain, LookedAfterReview review) {
        deadlines.follow(review);
        follow(chain);
        visits.follow(chain.periodId(), chain.childId(), area(chain));
    }

    /** Nothing is due of a period that never was. */
    void stop(ReviewChain chain) {
        deadlines.stop(chain, reviews.ofChain(chain.id()));
        lines.keep(chain, List.of());
    }

    /** Code of the area that is responsible for the child now. */
    String area(ReviewChain chain) {
        return children.find(chain.childId())
                .map(KnownChild::area)
                .orElseGet(() -> chain.identity().area());
    }

    LocalDate today() {
        return CivilTime.today(clock);
    }
}
