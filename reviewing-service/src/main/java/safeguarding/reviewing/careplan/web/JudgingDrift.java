package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.drift.PermanenceDriftFacts;
import safeguarding.reviewing.careplan.drift.PermanenceDriftLimits;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitches;
import safeguarding.reviewing.links.Links;

/** Asks the rules of drift, as they were set, about care plans as they stood on a day. */
@ApplicationScoped
class JudgingDrift {

    private final CarePlans plans;
    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final PermanenceDriftSwitches switches;
    private final Links links;
    private final Clock clock;

    JudgingDrift(
            CarePlans plans,
            KnownFacts facts,
            KnownDeadlines deadlines,
            PermanenceDriftSwitches switches,
            Links links,
            Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.deadlines = deadlines;
        this.switches = switches;
        this.links = links;
        this.clock = clock;
    }

    /** Those of whom a rule holds, in the order of the identifiers. */
    List<PermanenceDriftView> judge(List<UUID> ids, @Nullable PermanenceDriftRule asked, OnADay day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = day.earlierKnowledge(clock);
        var asAt = day.state(clock);
        var limits = switches.limits(known == null ? null : known.day());
        var due = deadlines.about(ids, day.knowledge(clock)).stream()
                .collect(Collectors.groupingBy(deadline -> deadline.subject().aggregateId()));
        var found = known == null
                ? plans.all(ids)
                : facts.list(CarePlan.class, known, "v.id in (:ids)", Map.of("ids", ids));
        var byId = found.stream().collect(Collectors.toMap(CarePlan::id, plan -> plan));
        return ids.stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .map(plan -> judge(plan, due.getOrDefault(plan.id(), List.of()), limits, asAt))
                .filter(view -> !view.reasons().isEmpty())
                .filter(view -> asked == null
                        || view.reasons().stream()
                                .anyMatch(reason -> reason.ruleId().equals(asked.name())))
                .toList();
    }

    private PermanenceDriftView judge(CarePlan plan, List<Deadline> due, PermanenceDriftLimits limits, LocalDate asAt) {
        var told = PermanenceDriftFacts.of(plan, CarePlanViews.permanenceBy(due).orElse(null), asAt);
        return PermanenceDriftView.of(plan, told, limits.reasons(told), links.carePlan(plan.id()));
    }
}
