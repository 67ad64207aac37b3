package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** What a conference decided for one child, in the form of a history. */
final class Decisions {

    private static final List<String> FOLLOW_UPS = List.of("child-in-need", "child-in-need", "early-help", "no-action");

    private Decisions() {}

    /** A sitting that was not quorate decides nothing but how the child is kept safe (B2.4). */
    static ObjectNode inquorate(LocalDate newDate) {
        return outcome("inquorate")
                .put("interimSafetyPlan", "Daily contact until the next sitting.")
                .put("newDate", newDate.toString());
    }

    /** The decision of the first conference. */
    static ObjectNode of(Chance chance, Family family, Episode episode, YoungPerson child, LocalDate today) {
        var plan = episode.planOf(child);
        if (plan == null) {
            return outcome("no-plan").put("followUp", chance.oneOf(FOLLOW_UPS));
        }
        boolean elsewhere = !episode.origin().followsEnquiry() || chance.in(1);
        var decision = outcome("plan-made")
                .put("category", plan.category())
                .put("leadSocialWorker", family.home().keyWorker())
                .put("earlierPlansElsewhere", elsewhere ? 1 : 0);
        var coreGroupOn =
                WorkingDays.after(episode.heldOn(), chance.in(88) ? chance.between(5, 10) : chance.between(11, 18));
        if (coreGroupOn.isBefore(today)) {
            decision.put("firstCoreGroupOn", coreGroupOn.toString());
        }
        return decision;
    }

    /** The decision of a review for a child whose plan was open. */
    static ObjectNode ofReview(PlanCourse plan, LocalDate heldOn, int number) {
        if (heldOn.equals(plan.endedOn())) {
            return outcome("ended").put("endingReason", plan.reason());
        }
        return plan.later() != null && number == 0
                ? outcome("category-changed").put("category", plan.later())
                : outcome("continued");
    }

    private static ObjectNode outcome(String outcome) {
        return JsonNodeFactory.instance.objectNode().put("outcome", outcome);
    }
}
