package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.plan.PlanTask;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;

/** The tasks of a plan as they stood on a day and were known on another, as far as the caller sees them. */
@ApplicationScoped
class KnownTasks {

    private static final String SET_BY_A_DAY =
            "v.plan_id = :plan and v.set_on <= :asAt and v.withdrawn_on is null order by v.due_on, v.id";

    private final KnownFacts facts;
    private final OwnTasks own;
    private final PlanViews views;

    KnownTasks(KnownFacts facts, OwnTasks own, PlanViews views) {
        this.facts = facts;
        this.own = own;
        this.views = views;
    }

    TaskPage of(UUID planId, AsAt asAt, KnownOn knownOn) {
        var tasks = facts.list(PlanTask.class, knownOn, SET_BY_A_DAY, Map.of("plan", planId, "asAt", asAt.day()));
        return new TaskPage(
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                tasks.stream()
                        .filter(own::sees)
                        .map(task -> views.show(task).asAt(asAt.day()))
                        .toList());
    }
}
