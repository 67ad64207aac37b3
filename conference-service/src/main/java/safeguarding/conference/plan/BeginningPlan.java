package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.rule.Breach;

/** Beginning a plan: on the day of the conference, with its outline, and everything that is due of it. */
@ApplicationScoped
public class BeginningPlan {

    private final Plans plans;
    private final PlanDeadlines deadlines;
    private final CoreGroups coreGroups;
    private final Tasks tasks;
    private final SamePerson persons;

    BeginningPlan(Plans plans, PlanDeadlines deadlines, CoreGroups coreGroups, Tasks tasks, SamePerson persons) {
        this.persons = persons;
        this.plans = plans;
        this.deadlines = deadlines;
        this.coreGroups = coreGroups;
        this.tasks = tasks;
    }

    /** The plan that a conference makes; 8935 and B3.1 are asked. */
    ProtectionPlan begin(
            UUID conferenceId,
            LocalDate heldOn,
            UUID childId,
            String area,
            @Nullable Category category,
            OutlinePlan outline) {
        CategoryDecided.permits(category).orRefuse();
        persons.holdStill(childId);
        var earlier = plans.ofChild(childId);
        refuseSecond(earlier);
        var start = start(earlier, heldOn, conferenceId, category, outline.earlierPlansElsewhere());
        var plan = ProtectionPlan.begin(
                childId, area, start, outline.leadSocialWorker(), breaches(start, outline, earlier));
        return keep(plan, outline);
    }

    /** The plan that a history tells of, with the rules it breaks; two plans at once contradict each other (8935). */
    ProtectionPlan beginFromHistory(
            @Nullable UUID conferenceId,
            LocalDate startedOn,
            UUID childId,
            String area,
            @Nullable Category category,
            OutlinePlan outline) {
        persons.holdStill(childId);
        var earlier = plans.ofChild(childId);
        refuseSecond(earlier);
        var start = start(earlier, startedOn, conferenceId, category, outline.earlierPlansElsewhere());
        var plan = ProtectionPlan.fromHistory(
                childId, area, start, outline.leadSocialWorker(), breaches(start, outline, earlier));
        return keep(plan, outline);
    }

    private ProtectionPlan keep(ProtectionPlan plan, OutlinePlan outline) {
        plans.save(plan);
        deadlines.begin(plan);
        var on = plan.start().startedOn();
        outline.coreGroup().forEach(member -> coreGroups.save(CoreGroupMember.join(plan, member, on)));
        outline.tasks().forEach(task -> tasks.save(PlanTask.add(plan, task, on)));
        return plan;
    }

    private static void refuseSecond(List<ProtectionPlan> earlier) {
        OneOpenPlan.permitsAnother(
                        earlier.stream().filter(plan -> plan.end() == null).count())
                .orRefuse();
    }

    private static PlanStart start(
            List<ProtectionPlan> earlier,
            LocalDate startedOn,
            @Nullable UUID conferenceId,
            @Nullable Category category,
            @Nullable Integer earlierElsewhere) {
        var known = elsewhere(earlier);
        var elsewhere = earlierElsewhere == null ? known : Math.max(known, earlierElsewhere);
        return new PlanStart(startedOn, conferenceId, category, earlier.size() + elsewhere, elsewhere);
    }

    private static int elsewhere(List<ProtectionPlan> earlier) {
        return earlier.stream()
                .mapToInt(plan -> plan.start().earlierPlansElsewhere())
                .max()
                .orElse(0);
    }

    private static Set<Breach> breaches(PlanStart start, OutlinePlan outline, List<ProtectionPlan> earlier) {
        var found = EnumSet.noneOf(Breach.class);
        if (outline.earlierPlansElsewhere() != null && outline.earlierPlansElsewhere() < elsewhere(earlier)) {
            found.add(Breach.EARLIER_PLANS_DISAGREE);
        }
        if (start.category() == Category.MULTIPLE) {
            found.add(Breach.MULTIPLE_CATEGORY);
        }
        if (start.category() == null) {
            found.add(Breach.CATEGORY_MISSING);
        }
        if (start.conferenceId() == null) {
            found.add(Breach.PLAN_WITHOUT_CONFERENCE);
        }
        if (earlier.stream()
                .map(ProtectionPlan::end)
                .anyMatch(end -> end != null && end.endedOn().isAfter(start.startedOn()))) {
            found.add(Breach.PLANS_OVERLAP);
        }
        return found;
    }
}
