package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * C1: which review of a looked-after child is due next, by when and by which rule. Nothing is stored and no clock is read: the
 * same facts always give the same answer. Every method refuses with {@code rule-broken} where a rule was not in force for
 * what it counts from, or bank holidays of a year concerned are not loaded.
 */
public final class ReviewClock {

    private final ReviewLimits limits;
    private final AdjournedOnce adjournedOnce;

    public ReviewClock(ReviewLimits limits) {
        this.limits = limits;
        this.adjournedOnce = new AdjournedOnce(limits);
    }

    /** The review that is due next, seen at the end of a day; empty once the child is no longer looked after. */
    public Optional<ReviewDue> next(ReviewFacts facts, LocalDate asAt) {
        return facts.care().endedBy(asAt) ? Optional.empty() : Optional.of(after(facts.by(asAt)));
    }

    /** The review that was opened and is not finished, with the day by which it has to be (C1.10); empty without one. */
    public Optional<ReviewDue> unfinished(ReviewFacts facts, LocalDate asAt) {
        var reviews = facts.by(asAt).reviews();
        if (reviews.isEmpty()
                || reviews.getLast().finishedOn() != null
                || facts.care().endedBy(asAt)) {
            return Optional.empty();
        }
        var last = reviews.getLast();
        return adjournedOnce
                .finishBy(last)
                .map(limit -> ReviewDue.of(reviews.size(), ReviewTimescale.COMPLETION, limit, last.openedOn()));
    }

    /** Whether anything is late at the end of a day: the next review, or the end of one that was adjourned. */
    public boolean isLate(ReviewFacts facts, LocalDate asAt) {
        return Stream.concat(next(facts, asAt).stream(), unfinished(facts, asAt).stream())
                .anyMatch(due -> due.isLateOn(asAt));
    }

    /** Each review that was held or missed by the end of a day, in order, judged by what was known when it was opened. */
    public List<JudgedReview> judged(ReviewFacts facts, LocalDate asAt) {
        return IntStream.rangeClosed(0, facts.by(asAt).reviews().size())
                .mapToObj(index -> judged(facts, index, asAt))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The review at this place, from 0, judged as {@link #judged(ReviewFacts, LocalDate)} does; after the last that was held the missed one. */
    Optional<JudgedReview> judged(ReviewFacts facts, int index, LocalDate asAt) {
        var known = facts.by(asAt);
        var held = known.reviews().size();
        if (index > held) {
            return Optional.empty();
        }
        return index < held ? Optional.of(held(known, index, asAt)) : missed(facts, asAt);
    }

    private JudgedReview held(ReviewFacts known, int index, LocalDate asAt) {
        var review = known.reviews().get(index);
        var due = after(known.withReviews(index).by(review.openedOn()));
        return new JudgedReview(
                due, review.openedOn(), !due.isLateOn(review.openedOn()), adjournedOnce.isKept(review, asAt));
    }

    private Optional<JudgedReview> missed(ReviewFacts facts, LocalDate asAt) {
        var ended = facts.care().endedOn();
        var until = ended == null || ended.isAfter(asAt) ? asAt : ended;
        var due = after(facts.by(until));
        return due.isLateOn(until) ? Optional.of(new JudgedReview(due, null, false, true)) : Optional.empty();
    }

    private ReviewDue after(ReviewFacts facts) {
        var last = facts.reviews().isEmpty() ? null : facts.reviews().getLast().openedOn();
        var from = ShortBreaks.ordinaryFrom(facts.care());
        var ordinary = ExemptionInTime.applied(
                PandemicRules.applied(ordinary(facts, from), limits), forThisReview(facts, from, last));
        return Stream.concat(Stream.of(ordinary), broughtForward(facts, last, ordinary))
                .min(Comparator.comparing(ReviewDue::dueOn))
                .orElseThrow();
    }

    /** Those granted since the review before, under the clock that runs now. */
    private static List<Exemption> forThisReview(
            ReviewFacts facts, Optional<LocalDate> ordinaryFrom, @Nullable LocalDate last) {
        return facts.exemptions().stream()
                .filter(exemption -> last == null || exemption.grantedOn().isAfter(last))
                .filter(exemption -> ordinaryFrom
                        .filter(from -> exemption.grantedOn().isBefore(from))
                        .isEmpty())
                .toList();
    }

    private Stream<ReviewDue> broughtForward(ReviewFacts facts, @Nullable LocalDate last, ReviewDue ordinary) {
        return facts.triggers().stream()
                .filter(BroughtForward::calls)
                .filter(trigger -> last == null || !trigger.isAnsweredBy(last))
                .map(trigger -> ReviewDue.of(
                        ordinary.number(),
                        trigger.timescale(),
                        limits.of(trigger.timescale().rule().id(), trigger.countsFrom()),
                        later(trigger.notedOn(), ordinary.opensOn())));
    }

    private ReviewDue ordinary(ReviewFacts facts, Optional<LocalDate> from) {
        if (from.isEmpty()) {
            return ofShortBreaks(facts);
        }
        var since = facts.reviews().stream()
                .filter(review -> !review.openedOn().isBefore(from.get()))
                .toList();
        var due = inChain(facts, since, from.get());
        return since.isEmpty() && from.get().isAfter(facts.care().startedOn())
                ? earlier(due, ofShortBreaks(facts))
                : due;
    }

    private ReviewDue inChain(ReviewFacts facts, List<HeldReview> since, LocalDate from) {
        return switch (since.size()) {
            case 0 -> due(facts, ReviewTimescale.FIRST, from);
            case 1 -> due(facts, ReviewTimescale.SECOND, since.getLast().openedOn());
            default -> due(facts, ReviewTimescale.LATER, since.getLast().openedOn());
        };
    }

    private ReviewDue ofShortBreaks(ReviewFacts facts) {
        return facts.reviews().isEmpty()
                ? due(facts, ReviewTimescale.SHORT_BREAKS_FIRST, facts.care().startedOn())
                : due(
                        facts,
                        ReviewTimescale.SHORT_BREAKS_LATER,
                        facts.reviews().getLast().openedOn());
    }

    private ReviewDue due(ReviewFacts facts, ReviewTimescale timescale, LocalDate startsOn) {
        var held = facts.reviews();
        return ReviewDue.of(
                held.size() + 1,
                timescale,
                limits.of(timescale.rule().id(), startsOn),
                held.isEmpty()
                        ? facts.care().startedOn()
                        : held.getLast().openedOn().plusDays(1));
    }

    private static ReviewDue earlier(ReviewDue one, ReviewDue other) {
        return other.dueOn().isBefore(one.dueOn()) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
