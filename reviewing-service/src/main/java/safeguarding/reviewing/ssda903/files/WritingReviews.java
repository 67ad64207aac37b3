package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.reviews.CorrectingReview;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.HoldingReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.ReviewRules;
import safeguarding.reviewing.reviews.ReviewStage;
import safeguarding.reviewing.reviews.Reviews;
import safeguarding.reviewing.reviews.SchedulingReview;
import safeguarding.reviewing.ssda903.TakingChild;

/** Writes down a review that a set tells of, through the same commands as everybody. */
@ApplicationScoped
class WritingReviews {

    private final ReviewChains chains;
    private final Reviews reviews;
    private final SchedulingReview scheduling;
    private final HoldingReview holding;
    private final CorrectingReview correcting;

    WritingReviews(
            ReviewChains chains,
            Reviews reviews,
            SchedulingReview scheduling,
            HoldingReview holding,
            CorrectingReview correcting) {
        this.chains = chains;
        this.reviews = reviews;
        this.scheduling = scheduling;
        this.holding = holding;
        this.correcting = correcting;
    }

    /**
     * A review that a set tells of.
     *
     * @param on civil date from which it counts
     * @param before the day on which an earlier set of the year told it; null when it did not
     */
    record Told(UUID periodId, LocalDate on, @Nullable LocalDate before) {}

    /** The review as it stands with what is told: recorded already, booked for that day, moved, or new. */
    LookedAfterReview write(Told told, TakingChild taking) {
        var chain = chains.ofPeriod(told.periodId()).orElseThrow();
        var all = reviews.ofChain(chain.id());
        var held = heldOn(told.on(), all);
        if (held.isPresent()) {
            return held.orElseThrow();
        }
        taking.changed();
        return moved(told, all, taking.reason())
                .or(() -> booked(told.on(), all))
                .orElseGet(() -> anew(chain, told.on()));
    }

    private Optional<LookedAfterReview> heldOn(LocalDate on, List<LookedAfterReview> all) {
        return all.stream()
                .filter(each ->
                        each.held().map(HeldReview::openedOn).filter(on::equals).isPresent())
                .findFirst();
    }

    /** Where it is as a set told it; otherwise somebody else knows better. */
    private Optional<LookedAfterReview> moved(Told told, List<LookedAfterReview> all, String reason) {
        var before = told.before();
        return before == null
                ? Optional.empty()
                : all.stream()
                        .filter(each -> each.held()
                                .filter(HeldReview.on(before)::equals)
                                .isPresent())
                        .findFirst()
                        .map(review -> correcting.correct(review, course(told.on()), reason));
    }

    private Optional<LookedAfterReview> booked(LocalDate on, List<LookedAfterReview> all) {
        return all.stream()
                .filter(each -> each.stage() == ReviewStage.SCHEDULED)
                .filter(each -> each.startsAt()
                        .map(at -> LocalDate.ofInstant(at, CivilTime.ZONE))
                        .filter(on::equals)
                        .isPresent())
                .findFirst()
                .map(review -> holding.finish(holding.open(review, on, review.meeting()), on));
    }

    private LookedAfterReview anew(ReviewChain chain, LocalDate on) {
        return scheduling.writeDown(chain, course(on));
    }

    /** A set tells one day: the review opened and was finished on it. */
    private static ReviewRules.Course course(LocalDate on) {
        return new ReviewRules.Course(on, true, on, List.of());
    }
}
