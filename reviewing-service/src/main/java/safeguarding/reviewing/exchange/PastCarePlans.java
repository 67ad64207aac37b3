package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.AgreedElement;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.Consideration;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.PlanningCare;
import safeguarding.reviewing.careplan.PlanningPermanence;
import safeguarding.reviewing.careplan.Written;
import safeguarding.reviewing.exchange.history.PastConsideration;
import safeguarding.reviewing.exchange.history.PastElement;
import safeguarding.reviewing.exchange.history.PastPeriod;
import safeguarding.reviewing.exchange.history.PastPermanencePlan;
import safeguarding.reviewing.neighbours.OpenedReview;
import safeguarding.reviewing.neighbours.ReviewsOfPeriod;

/** Takes in what care plans came to: plans for permanence, versions of elements, and the routes that were followed. */
@ApplicationScoped
class PastCarePlans {

    private final CarePlans plans;
    private final PlanningPermanence permanence;
    private final PlanningCare elements;
    private final PastLines lines;
    private final ReviewsOfPeriod reviews;

    PastCarePlans(
            CarePlans plans,
            PlanningPermanence permanence,
            PlanningCare elements,
            PastLines lines,
            ReviewsOfPeriod reviews) {
        this.plans = plans;
        this.permanence = permanence;
        this.elements = elements;
        this.lines = lines;
        this.reviews = reviews;
    }

    void take(UUID periodId, PastPeriod told) {
        if (told.permanencePlans().isEmpty()
                && told.elements().isEmpty()
                && told.lines().isEmpty()) {
            return;
        }
        var plan = plans.ofPeriod(periodId)
                .orElseThrow(() -> new IllegalStateException("There is no care plan for the period " + periodId));
        var held = reviews.held(periodId);
        told.permanencePlans().stream()
                .sorted(Comparator.comparing(PastPermanencePlan::decidedOn))
                .forEach(each -> decide(plan, each.read(considered(each.considered(), held))));
        told.elements().stream()
                .sorted(Comparator.comparing(PastElement::agreedOn))
                .forEach(each -> agree(plan, each.read(considered(each.considered(), held))));
        lines.take(plan, told.lines());
    }

    private void decide(CarePlan plan, DecidedRoute told) {
        var known = standing(plan.permanence(), each -> each.decidedOn().equals(told.decidedOn()));
        if (known.isEmpty()) {
            permanence.decide(plan, told);
        } else if (!known.orElseThrow().fact().equals(told)) {
            permanence.correct(plan, known.orElseThrow(), told, Told.OTHERWISE);
        }
    }

    private void agree(CarePlan plan, AgreedElement told) {
        var known = standing(
                plan.elements(),
                each -> each.kind() == told.kind() && each.agreedOn().equals(told.agreedOn()));
        if (known.isEmpty()) {
            elements.agree(plan, told);
        } else if (!known.orElseThrow().fact().equals(told)) {
            elements.correct(plan, known.orElseThrow(), told, Told.OTHERWISE);
        }
    }

    static <F> Optional<Written<F>> standing(List<Written<F>> written, Predicate<F> isThat) {
        return written.stream()
                .filter(Written::stands)
                .filter(each -> isThat.test(each.fact()))
                .findFirst();
    }

    private static Consideration considered(@Nullable PastConsideration told, List<OpenedReview> held) {
        if (told == null) {
            return Consideration.NOT_SAID;
        }
        var openedOn = told.reviewOpenedOn();
        if (openedOn != null && told.reason() != null) {
            throw ProblemException.invalid(
                    "considered", "Either a review considered it, or there is a reason why none did.");
        }
        if (openedOn == null) {
            return new Consideration(null, told.reason());
        }
        return held.stream()
                .filter(review -> review.openedOn().equals(openedOn))
                .findFirst()
                .map(review -> new Consideration(review.reviewId(), null))
                .orElseThrow(() -> ProblemException.invalid(
                        "considered.reviewOpenedOn", "No review of this period opened on that day."));
    }
}
