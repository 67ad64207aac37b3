package safeguarding.reviewing.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;

/** Writing down what a review decides, and following it until it is done. Late is a fact. */
@ApplicationScoped
public class Deciding {

    /** A decision follows its review. */
    public static final Rule AFTER_REVIEW = new Rule(
            "RD1",
            "Practice of this service: a review decides once it has opened",
            "A decision is made in a review that has opened, and is due and done on its day or later.");

    private static final String DUE = "RD2";

    private final Decisions decisions;
    private final KnownReviews reviews;
    private final DeadlineSeries series;
    private final Clock clock;

    Deciding(Decisions decisions, KnownReviews reviews, DeadlineSeries series, Clock clock) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.series = series;
        this.clock = clock;
    }

    /**
     * The review decided it.
     *
     * @throws ProblemException {@code rule-broken} while the review has not opened, or for a due day before it (RD1)
     */
    public ReviewDecision make(KnownReview review, DecisionMade made) {
        var day = dayOf(review);
        refuseBefore(day, made.dueOn());
        return kept(ReviewDecision.make(review, made, day));
    }

    /**
     * It was done.
     *
     * @throws ProblemException {@code rule-broken} when that lies ahead (A5) or before the review (RD1), {@code conflict}
     *     when it was done or withdrawn
     */
    public ReviewDecision carryOut(ReviewDecision decision, DecisionDone done) {
        refuse(decision, decision.made(), done);
        decision.carryOut(done);
        return kept(decision);
    }

    /** It was otherwise, or is due on another day; refuses as {@link #carryOut} does. */
    public ReviewDecision correct(
            ReviewDecision decision, DecisionMade made, @Nullable DecisionDone done, String reason) {
        refuse(decision, made, done);
        decision.correct(made, done, new Correction(today(), reason));
        return kept(decision);
    }

    /** It is to be done no more. */
    public ReviewDecision withdraw(ReviewDecision decision, String reason) {
        decision.withdraw(new MadeInError(today(), reason));
        return kept(decision);
    }

    /** The review never was: what it decided and is not done is to be done no more. */
    public void withdrawAllOf(UUID reviewId) {
        decisions.ofReview(reviewId).stream()
                .filter(decision -> decision.done().isEmpty())
                .forEach(decision -> withdraw(decision, "The review was withdrawn."));
    }

    private void refuse(ReviewDecision decision, DecisionMade made, @Nullable DecisionDone done) {
        var day = dayOf(reviews.find(decision.reviewId()).orElseThrow());
        refuseBefore(day, made.dueOn());
        if (done != null) {
            FactInItsTime.notAhead(done.on(), today()).orRefuse();
            refuseBefore(day, done.on());
        }
    }

    private static LocalDate dayOf(KnownReview review) {
        var day = review.openedOn();
        if (day == null) {
            AFTER_REVIEW.refuses("The review has not opened.").orRefuse();
            throw new IllegalStateException("A refusal ends the request");
        }
        return day;
    }

    private static void refuseBefore(LocalDate review, LocalDate day) {
        if (day.isBefore(review)) {
            AFTER_REVIEW.refuses("%s is before the review.".formatted(day)).orRefuse();
        }
    }

    private ReviewDecision kept(ReviewDecision decision) {
        decisions.save(decision);
        var turns = decision.withdrawal().isPresent()
                ? List.<Turn>of()
                : List.of(new Turn(
                        decision.made().dueOn(),
                        decision.done().map(DecisionDone::on).orElse(null)));
        var identity = decision.identity();
        series.count(
                DUE,
                new DeadlineSubject("review-decision", decision.id(), Set.of(identity.childId()), identity.area()),
                turns);
        return decision;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
