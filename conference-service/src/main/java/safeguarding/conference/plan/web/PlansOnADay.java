package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Plans as they stood on a day and were known on another. */
@ApplicationScoped
class PlansOnADay {

    private final KnownFacts facts;
    private final PlanViews views;
    private final Clock clock;

    PlansOnADay(KnownFacts facts, PlanViews views, Clock clock) {
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    /** One plan; 404 when it had not begun, or nobody knew of it. */
    PlanView show(UUID planId, OnADay day) {
        return show(List.of(planId), day.state(clock), day.knowledge(clock)).stream()
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such plan for this caller."));
    }

    /** Those of these plans that had begun by a day, each in the category of that day. */
    List<PlanView> show(Collection<UUID> planIds, LocalDate asAt, KnownOn knownOn) {
        if (planIds.isEmpty()) {
            return List.of();
        }
        var plans = facts.list(
                ProtectionPlan.class,
                knownOn,
                "v.id in (:ids) and v.started_on <= :asAt",
                Map.of("ids", planIds, "asAt", asAt));
        var changes = facts.list(
                ConferenceDecision.class,
                knownOn,
                "v.plan_id in (:ids) and v.outcome = 'CATEGORY_CHANGED' and v.withdrawn_on is null"
                        + " and v.decided_on <= :asAt order by v.decided_on desc, v.id desc",
                Map.of("ids", planIds, "asAt", asAt));
        return plans.stream()
                .map(plan -> views.show(plan, asAt).in(CategoryAsAt.of(plan, changes)))
                .toList();
    }
}
