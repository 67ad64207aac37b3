package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.exchange.history.PastReview;
import safeguarding.reviewing.reviews.CorrectingReview;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.HoldingReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.ReviewRules.Course;
import safeguarding.reviewing.reviews.ReviewStage;
import safeguarding.reviewing.reviews.Reviews;
import safeguarding.reviewing.reviews.SchedulingReview;

/** Takes in reviews that were held. One that was booked here for that day is the one that was held. */
@ApplicationScoped
class PastReviews {

    private final ReviewChains chains;
    private final Reviews reviews;
    private final SchedulingReview scheduling;
    private final HoldingReview holding;
    private final CorrectingReview correcting;
    private final AfterPastReviews after;

    PastReviews(
            ReviewChains chains,
            Reviews reviews,
            SchedulingReview scheduling,
            HoldingReview holding,
            CorrectingReview correcting,
            AfterPastReviews after) {
        this.chains = chains;
        this.reviews = reviews;
        this.scheduling = scheduling;
        this.holding = holding;
        this.correcting = correcting;
        this.after = after;
    }

    void take(PeriodOfCare period, List<PastReview> told, Consumer<Finding> findings) {
        if (told.isEmpty()) {
            return;
        }
        var chain = chains.ofPeriod(period.id())
                .orElseThrow(() -> new IllegalStateException("There is no chain of reviews for " + period.id()));
        told.stream()
                .sorted(Comparator.comparing(each -> each.held().openedOn()))
                .forEach(each -> after.take(held(chain, each.held().read()), each, findings));
    }

    private LookedAfterReview held(ReviewChain chain, Course told) {
        var known = reviews.ofChain(chain.id());
        return opened(known, told.openedOn())
                .map(review -> goOn(review, told))
                .or(() -> booked(known, told.openedOn()).map(review -> goOn(opened(review, told), told)))
                .orElseGet(() -> scheduling.writeDown(chain, told));
    }

    private LookedAfterReview opened(LookedAfterReview booked, Course told) {
        return holding.open(booked, told.openedOn(), told.meeting());
    }

    private LookedAfterReview goOn(LookedAfterReview review, Course told) {
        var finishedOn = told.finishedOn();
        var unfinished = new Course(told.openedOn(), told.meeting(), null, told.adjournments());
        if (finishedOn != null
                && review.stage() == ReviewStage.OPENED
                && review.held().filter(held -> isSo(held, unfinished)).isPresent()) {
            return holding.finish(review, finishedOn);
        }
        return correcting.correct(review, told, Told.OTHERWISE);
    }

    private static boolean isSo(HeldReview held, Course told) {
        return held.equals(new HeldReview(told.openedOn(), told.finishedOn(), told.adjournments(), told.meeting()));
    }

    private static Optional<LookedAfterReview> opened(List<LookedAfterReview> known, LocalDate day) {
        return known.stream()
                .filter(review -> review.held()
                        .filter(held -> held.openedOn().equals(day))
                        .isPresent())
                .findFirst();
    }

    private static Optional<LookedAfterReview> booked(List<LookedAfterReview> known, LocalDate day) {
        return known.stream()
                .filter(review -> review.stage() == ReviewStage.SCHEDULED)
                .filter(review -> review.startsAt()
                        .map(starts -> LocalDate.ofInstant(starts, CivilTime.ZONE))
                        .filter(day::equals)
                        .isPresent())
                .findFirst();
    }
}
