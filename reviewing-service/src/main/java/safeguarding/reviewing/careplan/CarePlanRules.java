package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.OpenedReview;

/** What contradicts itself in a care plan. */
public final class CarePlanRules {

    /** Two plans at once are named so. */
    public static final Rule TWIN_TRACK = new Rule(
            "CP1",
            "Practice of this service: twin-track planning follows two plans at once",
            "Two plans for permanence at once are two different ones, and named twin-track.");

    /** A care plan is that of a looked-after child. */
    public static final Rule WHILE_LOOKED_AFTER = new Rule(
            "CP2",
            "SI 2010/959 reg 4: a care plan is prepared for a looked-after child",
            "What a care plan records happens while the child is looked after.");

    /** One version on a day. */
    public static final Rule ONE_ON_A_DAY = new Rule(
            "CP3",
            "Practice of this service: each version holds until the next",
            "No two versions of one element, and no two plans for permanence, begin on one day.");

    private CarePlanRules() {}

    /**
     * Refuses a version of an element with {@code rule-broken} when it lies ahead (A5), outside of care (CP2), on the day of
     * another (CP3), or is a significant change that C1.5 does not permit.
     *
     * @param others the versions of the element that stand, without this one
     */
    static void element(AgreedElement element, CarePlan plan, List<AgreedElement> others, Seen seen) {
        within(element.agreedOn(), plan, seen.today());
        if (others.stream().anyMatch(each -> each.agreedOn().equals(element.agreedOn()))) {
            ONE_ON_A_DAY
                    .refuses("Another version of this element begins on %s.".formatted(element.agreedOn()))
                    .orRefuse();
        }
        var change = others.stream().anyMatch(each -> each.agreedOn().isBefore(element.agreedOn()));
        ChangeConsidered.permits(
                        element.agreedOn(), change && element.significant(), element.considered(), seen.reviews())
                .orRefuse();
    }

    /**
     * The same for a plan for permanence, of which every change is significant; and twin-track planning is named so (CP1).
     *
     * @param others the plans for permanence that stand, without this one
     */
    static void route(DecidedRoute route, CarePlan plan, List<DecidedRoute> others, Seen seen) {
        twinTrack(route).orRefuse();
        within(route.decidedOn(), plan, seen.today());
        if (others.stream().anyMatch(each -> each.decidedOn().equals(route.decidedOn()))) {
            ONE_ON_A_DAY
                    .refuses("Another plan for permanence was decided on %s.".formatted(route.decidedOn()))
                    .orRefuse();
        }
        var change = others.stream().anyMatch(each -> each.decidedOn().isBefore(route.decidedOn()));
        ChangeConsidered.permits(route.decidedOn(), change, route.considered(), seen.reviews())
                .orRefuse();
    }

    /** CP1: are two plans two, and named so? A second plan that is still missing is not refused. */
    static Verdict twinTrack(DecidedRoute route) {
        if (route.alongside() == route.route()) {
            return TWIN_TRACK.refuses("The second plan is the same as the first.");
        }
        return route.alongside() != null && !route.twinTrack()
                ? TWIN_TRACK.refuses("Two plans at once are twin-track planning: name it so.")
                : Verdict.permitted();
    }

    static void within(LocalDate day, CarePlan plan, LocalDate today) {
        FactInItsTime.notAhead(day, today).orRefuse();
        if (day.isBefore(plan.startedOn())
                || plan.endedOn().filter(day::isAfter).isPresent()) {
            WHILE_LOOKED_AFTER
                    .refuses("The child was not looked after on %s.".formatted(day))
                    .orRefuse();
        }
    }

    /**
     * What the rules have to know beside the plan.
     *
     * @param reviews the reviews of the period that were held
     */
    record Seen(List<OpenedReview> reviews, LocalDate today) {}
}
