package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.rule.Breach;
import safeguarding.conference.rule.FactInItsTime;

/** Ending a plan: nothing is due of it any more, and the other features are told. */
@ApplicationScoped
public class EndingPlan {

    private final Plans plans;
    private final PlanDeadlines deadlines;
    private final Event<PlanEnded> features;

    EndingPlan(Plans plans, PlanDeadlines deadlines, Event<PlanEnded> features) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.features = features;
    }

    /** Ends it without a conference: the child moved, turned 18, died or left the UK (B3.5). */
    public ProtectionPlan endWithoutConference(
            ProtectionPlan plan, EndingReason reason, LocalDate endedOn, LocalDate today) {
        EndingOfPlan.permitsWithoutConference(reason).orRefuse();
        EndingOfPlan.permitsOn(plan.start().startedOn(), endedOn).orRefuse();
        FactInItsTime.notAhead(endedOn, today).orRefuse();
        end(plan, new PlanEnd(endedOn, reason, null), Set.of());
        return plan;
    }

    /** Ends it; the rules have been asked, or a history breaks them. */
    void end(ProtectionPlan plan, PlanEnd end, Set<Breach> found) {
        plan.end(end, found);
        plans.save(plan);
        deadlines.withdraw(plan);
        features.fire(new PlanEnded(
                plan.identity(),
                end.endedOn(),
                end.reason(),
                end.conferenceId(),
                plan.start().startedOn()));
    }
}
