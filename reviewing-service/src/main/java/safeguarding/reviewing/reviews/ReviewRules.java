package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in a review. */
public final class ReviewRules {

    /** A review is held while the child is looked after. */
    public static final Rule WHILE_LOOKED_AFTER = new Rule(
            "LR1",
            "SI 2010/959 reg 33: the case of a looked-after child is reviewed",
            "A review is held while the child is looked after.");

    /** A review goes on after it was opened. */
    public static final Rule IN_ORDER = new Rule(
            "LR2",
            "Practice of this service: a review is opened, adjourned and finished in this order, one on a day",
            "A review is opened, adjourned and finished in this order, and no two of a period open on one day.");

    private ReviewRules() {}

    /**
     * How a review was held.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code rule-broken} when it lies ahead (A5), outside of care
     *     (LR1) or in no order (LR2)
     */
    static HeldReview held(Course course, ReviewChain chain, LocalDate today) {
        course.days().forEach(day -> FactInItsTime.notAhead(day, today).orRefuse());
        refuseOutside(course.openedOn(), chain);
        if (!course.isInOrder()) {
            IN_ORDER.refuses("A review is adjourned after it was opened and before it is finished.")
                    .orRefuse();
        }
        return course.held();
    }

    private static void refuseOutside(LocalDate openedOn, ReviewChain chain) {
        if (openedOn.isBefore(chain.startedOn())
                || chain.endedOn().filter(openedOn::isAfter).isPresent()) {
            WHILE_LOOKED_AFTER
                    .refuses("The child was not looked after on %s.".formatted(openedOn))
                    .orRefuse();
        }
    }

    /** Ends the request when another review of the chain opened on that day. */
    static void refuseSecond(LocalDate openedOn, List<LookedAfterReview> ofChain, Optional<LookedAfterReview> but) {
        if (ofChain.stream()
                .filter(each -> but.filter(each::equals).isEmpty())
                .flatMap(each -> each.held().stream())
                .anyMatch(held -> held.openedOn().equals(openedOn))) {
            IN_ORDER.refuses("Another review of this period opened on %s.".formatted(openedOn))
                    .orRefuse();
        }
    }

    /**
     * How a review went, as somebody tells it.
     *
     * @param finishedOn null while it is not finished
     */
    public record Course(
            LocalDate openedOn, boolean meeting, @Nullable LocalDate finishedOn, List<Adjournment> adjournments) {

        public Course {
            adjournments = List.copyOf(adjournments);
        }

        private List<LocalDate> days() {
            var days =
                    new ArrayList<>(adjournments.stream().map(Adjournment::on).toList());
            days.add(openedOn);
            if (finishedOn != null) {
                days.add(finishedOn);
            }
            return days;
        }

        private boolean isInOrder() {
            var last = finishedOn;
            return (last == null || !last.isBefore(openedOn))
                    && adjournments.stream()
                            .map(Adjournment::on)
                            .allMatch(on -> !on.isBefore(openedOn) && (last == null || !on.isAfter(last)));
        }

        private HeldReview held() {
            return new HeldReview(openedOn, finishedOn, adjournments, meeting);
        }
    }
}
