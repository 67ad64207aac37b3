package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.neighbours.KnownCare;

/**
 * A chain of reviews as the clock sees it. What counts from a day before the regulations, or outside the bank holidays
 * that are loaded, has no due day and is judged by nobody.
 */
public final class ChainFacts {

    private final ReviewFacts facts;
    private final ReviewClock clock;
    private final AdjournedOnce adjournedOnce;

    private ChainFacts(ReviewFacts facts, ReviewLimits limits) {
        this.facts = facts;
        this.clock = new ReviewClock(limits);
        this.adjournedOnce = new AdjournedOnce(limits);
    }

    /** What stands of a chain. */
    public static ChainFacts of(
            KnownCare care, ReviewChain chain, List<LookedAfterReview> reviews, ReviewLimits limits) {
        return new ChainFacts(
                new ReviewFacts(
                        underReview(care),
                        reviews.stream()
                                .flatMap(review -> review.held().stream())
                                .toList(),
                        chain.calls().stream()
                                .filter(ReviewCall::stands)
                                .map(ReviewCall::reason)
                                .toList(),
                        chain.exemptions().stream()
                                .filter(GrantedExemption::stands)
                                .map(GrantedExemption::exemption)
                                .toList()),
                limits);
    }

    private static CareUnderReview underReview(KnownCare care) {
        return new CareUnderReview(
                care.startedOn(),
                care.endedOn(),
                care.episodes().stream()
                        .map(episode -> new CareEpisode(
                                episode.startedOn(), episode.legalStatus(), episode.placement(), episode.carer()))
                        .toList(),
                care.stays().stream()
                        .map(stay -> new ShortStay(stay.from(), stay.to()))
                        .toList());
    }

    /** The facts themselves. */
    public ReviewFacts facts() {
        return facts;
    }

    /** The review that is due next, seen at the end of a civil day. */
    public Optional<ReviewDue> next(LocalDate asAt) {
        return whereInForce(() -> clock.next(facts, asAt));
    }

    /** The review that was opened and is not finished, with the day by which it has to be (C1.10). */
    public Optional<ReviewDue> unfinished(LocalDate asAt) {
        return whereInForce(() -> clock.unfinished(facts, asAt));
    }

    /** Each review that was held by the end of a civil day, in order, and the one that was missed. */
    public List<JudgedReview> judged(LocalDate asAt) {
        return IntStream.rangeClosed(0, facts.reviews().size())
                .mapToObj(index -> whereInForce(() -> clock.judged(facts, index, asAt)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Each review that was held by the end of a civil day, in order, then the one that is waited for or was missed for good. */
    public List<ReviewLine> lines(LocalDate asAt) {
        var judged = judged(asAt);
        var held = judged.stream().flatMap(each -> held(each).stream());
        var open = next(asAt)
                .or(() -> judged.stream()
                        .filter(each -> each.openedOn() == null)
                        .map(JudgedReview::due)
                        .findFirst())
                .map(ReviewLine::waitedFor);
        return Stream.concat(held, open.stream()).toList();
    }

    private Optional<ReviewLine> held(JudgedReview judged) {
        return facts.reviews().stream()
                .filter(review -> review.openedOn().equals(judged.openedOn()))
                .findFirst()
                .map(review -> new ReviewLine(
                        judged.due(),
                        review.openedOn(),
                        whereInForce(() -> adjournedOnce.finishBy(review))
                                .map(DueDate::dueOn)
                                .orElse(null),
                        review.finishedOn(),
                        review.adjournments().size() <= 1));
    }

    /** How often reviews were put off. */
    public Deferrals deferrals(LocalDate asAt) {
        return Deferrals.of(facts, asAt);
    }

    private static <T> Optional<T> whereInForce(Supplier<Optional<T>> worked) {
        try {
            return worked.get();
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.RULE_BROKEN) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
