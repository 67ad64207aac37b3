package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.reviewing.neighbours.ReviewsMoved;

/** Keeps the deadlines of a chain and its reviews in line with what the clock says, whatever was written or put right. */
@ApplicationScoped
class ReviewDeadlines {

    /** Kind of aggregate under which the deadlines of a chain stand. */
    static final String CHAIN = "review-chain";

    /** Kind of aggregate under which the end of an adjourned review stands. */
    static final String REVIEW = "looked-after-review";

    /** The row for a day that an exemption names. */
    private static final String EXCUSED = "C1-excused";

    private final DeadlineSeries series;
    private final Event<ReviewsMoved> features;

    ReviewDeadlines(DeadlineSeries series, Event<ReviewsMoved> features) {
        this.series = series;
        this.features = features;
    }

    /**
     * Brings everything in line, and lets those know who count from reviews. What was missed is no longer waited for once the
     * child has left care.
     */
    void follow(ReviewChain chain, ChainFacts facts, LocalDate today) {
        var turns = new HashMap<String, Map<LocalDate, Turn>>();
        facts.next(today).ifPresent(next -> note(turns, next, null));
        facts.judged(today).stream()
                .filter(judged -> judged.openedOn() != null)
                .forEach(judged -> note(turns, judged.due(), judged.openedOn()));
        rules().forEach(rule -> series.count(rule, subject(chain), turns(turns, rule)));
        features.fire(new ReviewsMoved(chain.periodId()));
    }

    private static void note(Map<String, Map<LocalDate, Turn>> turns, ReviewDue due, @Nullable LocalDate heldOn) {
        var excused = due.excusedUntil();
        var rule = excused == null ? due.timescale().rule().id() : EXCUSED;
        var startsOn = excused == null ? due.limit().startsOn() : excused;
        turns.computeIfAbsent(rule, each -> new TreeMap<>()).put(startsOn, new Turn(startsOn, heldOn));
    }

    private static List<Turn> turns(Map<String, Map<LocalDate, Turn>> turns, String rule) {
        return turns.containsKey(rule) ? new ArrayList<>(turns.get(rule).values()) : List.of();
    }

    private static Stream<String> rules() {
        return Stream.concat(
                Stream.of(ReviewTimescale.values())
                        .filter(timescale -> timescale != ReviewTimescale.COMPLETION)
                        .map(timescale -> timescale.rule().id()),
                Stream.of(EXCUSED));
    }

    /** C1.10: an adjourned review is finished in time. */
    void follow(LookedAfterReview review) {
        var turns = review
                .held()
                .flatMap(held -> AdjournedOnce.countsFrom(held).map(day -> new Turn(day, held.finishedOn())))
                .stream()
                .toList();
        series.count(ReviewTimescale.COMPLETION.rule().id(), subject(review), turns);
    }

    /** Nothing is due any more, and nothing was. */
    void stop(ReviewChain chain, List<LookedAfterReview> reviews) {
        rules().forEach(rule -> series.count(rule, subject(chain), List.of()));
        reviews.forEach(review -> series.count(ReviewTimescale.COMPLETION.rule().id(), subject(review), List.of()));
    }

    private static DeadlineSubject subject(ReviewChain chain) {
        return new DeadlineSubject(
                CHAIN, chain.id(), Set.of(chain.childId()), chain.identity().area());
    }

    private static DeadlineSubject subject(LookedAfterReview review) {
        return new DeadlineSubject(
                REVIEW, review.id(), Set.of(review.childId()), review.identity().area());
    }
}
