package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.SecondReview;

/**
 * By when the second review is held, for what has to be in place by then (C2.13). A late review or an exemption puts off the
 * review and not what has to be in place; where the first was not held, the second is counted from the first's last day.
 */
public final class SecondReviewDay {

    private static final int SECOND = 2;

    private final ReviewLimits limits;

    public SecondReviewDay(ReviewLimits limits) {
        this.limits = limits;
    }

    /** The second review of a period, seen at the end of a civil day; empty where {@link ReviewsOfPeriod#second} says so. */
    public Optional<SecondReview> of(ChainFacts facts, LocalDate asAt) {
        if (ShortBreaks.ordinaryFrom(facts.facts().care()).isEmpty()) {
            return Optional.empty();
        }
        return heldOrMissed(facts, asAt).or(() -> waitedFor(facts, lastInCare(facts, asAt)));
    }

    /** What was waited for when care ended keeps its day. */
    private static LocalDate lastInCare(ChainFacts facts, LocalDate asAt) {
        var ended = facts.facts().care().endedOn();
        return ended == null || ended.isAfter(asAt) ? asAt : ended.minusDays(1);
    }

    private static Optional<SecondReview> heldOrMissed(ChainFacts facts, LocalDate asAt) {
        return facts.judged(asAt).stream()
                .filter(judged -> judged.due().number() == SECOND)
                .findFirst()
                .map(judged -> of(judged.due(), judged.openedOn()));
    }

    private Optional<SecondReview> waitedFor(ChainFacts facts, LocalDate asAt) {
        return facts.next(asAt)
                .filter(next -> next.number() <= SECOND)
                .map(next -> next.number() == SECOND ? of(next, null) : afterTheFirst(next));
    }

    private SecondReview afterTheFirst(ReviewDue first) {
        var firstOn = first.limit().dueOn();
        return new SecondReview(
                firstOn, limits.of(ReviewTimescale.SECOND.rule().id(), firstOn).dueOn(), null);
    }

    private static SecondReview of(ReviewDue due, @Nullable LocalDate openedOn) {
        var limit = due.limit();
        return due.timescale() == ReviewTimescale.SECOND
                ? new SecondReview(limit.startsOn(), limit.dueOn(), openedOn)
                : new SecondReview(
                        null, limit.dueOn().isBefore(due.opensOn()) ? due.opensOn() : limit.dueOn(), openedOn);
    }
}
