package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import safeguarding.conference.children.Child;
import safeguarding.conference.exchange.history.PastPlan;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.OutlinePlan;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.platform.coding.Codes;

/** Takes in plans whose conference is not known, and ends that no conference decided. */
@ApplicationScoped
class PastPlans {

    private final RecordingPastDecision decisions;
    private final Plans plans;

    PastPlans(RecordingPastDecision decisions, Plans plans) {
        this.decisions = decisions;
        this.plans = plans;
    }

    void begin(Child child, PastPlan told) {
        if (isKnown(child, told)) {
            return;
        }
        decisions.plan(
                child.id(),
                child.area(),
                told.startedOn(),
                Codes.readOrNull("plans.category", told.category(), Category.class),
                OutlinePlan.EMPTY);
    }

    void end(Child child, PastPlan told) {
        var open = plans.openOf(child.id());
        if (open.filter(plan -> plan.start().startedOn().equals(told.startedOn()))
                .isEmpty()) {
            return;
        }
        decisions.end(
                child.id(),
                Objects.requireNonNull(told.endedOn()),
                Codes.readOrNull("plans.endingReason", told.endingReason(), EndingReason.class));
    }

    /** A plan of that day is here already: from an earlier record, or made by a conference of this one. */
    private boolean isKnown(Child child, PastPlan told) {
        return plans.ofChild(child.id()).stream()
                .anyMatch(plan -> plan.start().startedOn().equals(told.startedOn()));
    }
}
