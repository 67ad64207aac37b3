package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.children.Child;
import safeguarding.conference.exchange.history.PastPlan;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.CompletingPastDecision;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.OutlinePlan;
import safeguarding.conference.plan.PlanEnd;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.conference.plan.WorkingWithPlan;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.time.CivilTime;

/** Takes in plans whose conference is not known, and ends that no conference decided. */
@ApplicationScoped
class PastPlans {

    private final RecordingPastDecision decisions;
    private final CompletingPastDecision completing;
    private final Plans plans;
    private final CoreGroups coreGroups;
    private final WorkingWithPlan working;
    private final Clock clock;

    PastPlans(
            RecordingPastDecision decisions,
            CompletingPastDecision completing,
            Plans plans,
            CoreGroups coreGroups,
            WorkingWithPlan working,
            Clock clock) {
        this.decisions = decisions;
        this.completing = completing;
        this.plans = plans;
        this.coreGroups = coreGroups;
        this.working = working;
        this.clock = clock;
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

    /** The first core group met; a meeting that is known already stays as it is. */
    void coreGroupMet(UUID planId, LocalDate heldOn) {
        if (coreGroups.meetings(planId).isEmpty()) {
            working.metInHistory(plans.find(planId).orElseThrow(), heldOn, CivilTime.today(clock));
        }
    }

    void end(Child child, PastPlan told) {
        var endedOn = Objects.requireNonNull(told.endedOn());
        var reason = Codes.readOrNull("plans.endingReason", told.endingReason(), EndingReason.class);
        if (reason != null) {
            ofStart(child, told)
                    .filter(plan ->
                            plan.end() instanceof PlanEnd end && end.endedOn().equals(endedOn))
                    .forEach(plan -> completing.endedFor(plan, reason));
        }
        var open = plans.openOf(child.id());
        if (open.filter(plan -> plan.start().startedOn().equals(told.startedOn()))
                .isEmpty()) {
            return;
        }
        decisions.end(child.id(), endedOn, reason);
    }

    /** What the plans of this record break, besides what was found when their conferences were taken in. */
    Stream<Breach> broken(Child child, Collection<Breach> found) {
        return plans.ofChild(child.id()).stream()
                .filter(plan -> plan.childId().equals(child.id()))
                .flatMap(plan -> plan.breaches().stream())
                .filter(breach -> !found.contains(breach))
                .distinct();
    }

    /** A plan of that day is here already: from an earlier record, or made by a conference of this one. */
    private boolean isKnown(Child child, PastPlan told) {
        return ofStart(child, told).findAny().isPresent();
    }

    private Stream<ProtectionPlan> ofStart(Child child, PastPlan told) {
        return plans.ofChild(child.id()).stream()
                .filter(plan -> plan.start().startedOn().equals(told.startedOn()));
    }
}
