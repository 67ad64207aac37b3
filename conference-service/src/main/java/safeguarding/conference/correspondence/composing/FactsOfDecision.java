package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.Tasks;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;

/** What the conference decided for the child, and the plan that came of it. */
@ApplicationScoped
class FactsOfDecision {

    private static final Set<String> REVIEWS = Set.of("B1.5", "B1.6");

    private final Decisions decisions;
    private final Plans plans;
    private final Tasks tasks;
    private final CoreGroups coreGroups;
    private final Deadlines deadlines;

    FactsOfDecision(Decisions decisions, Plans plans, Tasks tasks, CoreGroups coreGroups, Deadlines deadlines) {
        this.decisions = decisions;
        this.plans = plans;
        this.tasks = tasks;
        this.coreGroups = coreGroups;
        this.deadlines = deadlines;
    }

    List<Fact> gather(AboutLetter about) {
        var facts = new Gathered();
        decisions.of(about.conference().id(), about.to().childId()).ifPresent(decision -> ofDecision(decision, facts));
        return facts.all();
    }

    private void ofDecision(ConferenceDecision decision, Gathered facts) {
        facts.add(LetterField.OUTCOME, PlainWords.of(decision.outcome()));
        var category = decision.category();
        facts.add(LetterField.CATEGORY, category == null ? null : PlainWords.of(category));
        facts.add(LetterField.REASONS, decision.document().reasons());
        facts.add(LetterField.INTERIM_SAFETY_PLAN, decision.document().interimSafetyPlan());
        facts.addDay(LetterField.NEW_DATE, decision.document().newDate());
        var followUp = decision.followUp();
        facts.add(LetterField.FOLLOW_UP, followUp == null ? null : PlainWords.of(followUp));
        var ending = decision.endingReason();
        facts.add(LetterField.ENDING_REASON, ending == null ? null : PlainWords.of(ending));
        decision.dissentingAgencies().forEach(agency -> facts.add(LetterField.DISSENT, agency));
        decision.breaches().forEach(breach -> facts.add(LetterField.RULE_BROKEN, breach.sentence()));
        var planId = decision.planId();
        if (planId != null) {
            plans.find(planId).filter(ProtectionPlan::open).ifPresent(plan -> ofPlan(plan, facts));
        }
    }

    private void ofPlan(ProtectionPlan plan, Gathered facts) {
        facts.add(LetterField.LEAD_SOCIAL_WORKER, plan.leadSocialWorker());
        tasks.of(plan.id())
                .forEach(task -> facts.add(new Fact(
                        LetterField.TASK,
                        task.id(),
                        null,
                        false,
                        Map.of(
                                "text", task.task().action(),
                                "objective", task.task().objective(),
                                "owner", task.task().owner(),
                                "due", PlainWords.of(task.task().dueOn())),
                        List.of())));
        coreGroups.members(plan.id()).stream()
                .filter(member -> member.leftOn() == null)
                .forEach(member -> facts.add(Fact.of(
                                LetterField.CORE_GROUP_MEMBER,
                                member.membership().role())
                        .about(member.membership().personId())
                        .named(member.id())));
        deadlines.of(plan.id()).stream()
                .filter(deadline -> REVIEWS.contains(deadline.ruleId()) && deadline.stillPending())
                .map(Deadline::dueOn)
                .min(Comparator.naturalOrder())
                .ifPresent(due -> facts.addDay(LetterField.NEXT_REVIEW, due));
    }
}
