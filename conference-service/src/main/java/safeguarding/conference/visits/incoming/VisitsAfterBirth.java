package safeguarding.conference.visits.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.children.birth.FurtherChildBorn;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.KnownPlans;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.visits.StatutoryVisit;
import safeguarding.conference.visits.StatutoryVisits;
import safeguarding.conference.visits.Visiting;

/** Who visited the mother of an unborn child visited every child of the pregnancy. */
@ApplicationScoped
class VisitsAfterBirth {

    private static final int AFTER_ITS_PLAN = 300;

    private final RunningPlans running;
    private final KnownPlans plans;
    private final StatutoryVisits visits;
    private final Visiting visiting;

    VisitsAfterBirth(RunningPlans running, KnownPlans plans, StatutoryVisits visits, Visiting visiting) {
        this.running = running;
        this.plans = plans;
        this.visits = visits;
        this.visiting = visiting;
    }

    void born(@Observes @Priority(AFTER_ITS_PLAN) FurtherChildBorn born) {
        planOf(born.childId())
                .ifPresent(own -> made(born.bornWith()).forEach(visit -> visiting.record(own, visit.made())));
    }

    private Collection<StatutoryVisit> made(UUID childId) {
        return planOf(childId).map(plan -> visits.under(plan.planId())).orElse(List.of());
    }

    private Optional<KnownPlan> planOf(UUID childId) {
        return running.ofChildren(List.of(childId)).stream()
                .findFirst()
                .map(RunningPlan::planId)
                .flatMap(plans::known);
    }
}
