package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.Breach;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** What a decision of a history did to the child's plan. Nothing is refused but what cannot have been. */
@ApplicationScoped
class PlanOfHistory {

    private final Plans plans;
    private final BeginningPlan beginning;
    private final EndingPlan ending;
    private final PlanDeadlines deadlines;
    private final Clock clock;

    PlanOfHistory(Plans plans, BeginningPlan beginning, EndingPlan ending, PlanDeadlines deadlines, Clock clock) {
        this.plans = plans;
        this.beginning = beginning;
        this.ending = ending;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Nullable
    UUID apply(KnownConference conference, LocalDate heldOn, DecisionTaken taken) {
        return switch (taken.outcome()) {
            case PLAN_MADE ->
                begin(
                                conference.conferenceId(),
                                heldOn,
                                taken.childId(),
                                conference.area(),
                                taken.category(),
                                taken.outlineOrEmpty())
                        .id();
            case CONTINUED -> continued(conference.conferenceId(), heldOn, taken.childId());
            case CATEGORY_CHANGED -> changed(conference.conferenceId(), heldOn, taken);
            case ENDED ->
                end(taken.childId(), new PlanEnd(heldOn, taken.endingReason(), conference.conferenceId()))
                        .id();
            case NO_PLAN, ADJOURNED, INQUORATE ->
                plans.openOf(taken.childId())
                        .filter(plan -> !plan.start().startedOn().isAfter(heldOn))
                        .map(ProtectionPlan::id)
                        .orElse(null);
        };
    }

    ProtectionPlan begin(
            @Nullable UUID conferenceId,
            LocalDate startedOn,
            UUID childId,
            String area,
            @Nullable Category category,
            OutlinePlan outline) {
        FactInItsTime.notAhead(startedOn, CivilTime.today(clock)).orRefuse();
        return beginning.beginFromHistory(conferenceId, startedOn, childId, area, category, outline);
    }

    ProtectionPlan end(UUID childId, PlanEnd end) {
        FactInItsTime.notAhead(end.endedOn(), CivilTime.today(clock)).orRefuse();
        var plan = open(childId);
        if (end.endedOn().isBefore(plan.start().startedOn())) {
            EndingOfPlan.permitsOn(plan.start().startedOn(), end.endedOn()).orRefuse();
        }
        ending.end(plan, end, breaches(plan, end));
        return plan;
    }

    private UUID continued(UUID conferenceId, LocalDate heldOn, UUID childId) {
        var plan = open(childId);
        plan.continueAfter(conferenceId, heldOn);
        plans.save(plan);
        deadlines.reviewed(plan);
        return plan.id();
    }

    private UUID changed(UUID conferenceId, LocalDate heldOn, DecisionTaken taken) {
        var plan = open(taken.childId());
        if (taken.category() == null || taken.category() == plan.latestCategory()) {
            return continued(conferenceId, heldOn, taken.childId());
        }
        plan.changeCategory(Objects.requireNonNull(taken.category()), conferenceId, heldOn);
        plans.save(plan);
        deadlines.reviewed(plan);
        return plan.id();
    }

    /** What an ending breaks, as it is told. */
    static Set<Breach> breaches(ProtectionPlan plan, PlanEnd end) {
        var found = EnumSet.noneOf(Breach.class);
        if (end.endedOn().equals(plan.start().startedOn())) {
            found.add(Breach.ENDED_ON_START_DAY);
        }
        if (end.reason() == null) {
            found.add(Breach.ENDING_REASON_MISSING);
        } else if (end.conferenceId() == null && end.reason().needsConference()) {
            found.add(Breach.ENDED_WITHOUT_CONFERENCE);
        }
        return found;
    }

    private ProtectionPlan open(UUID childId) {
        return plans.openOf(childId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The history tells of no plan that was open then."));
    }
}
