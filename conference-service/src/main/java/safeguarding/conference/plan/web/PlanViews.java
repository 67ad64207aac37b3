package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.MadeInError;

/** Shows decisions, plans and tasks: to partner agencies without the words of the unit. */
@ApplicationScoped
public class PlanViews {

    private final Links links;
    private final Sight sight;

    PlanViews(Links links, Sight sight) {
        this.links = links;
        this.sight = sight;
    }

    /** The decision for this caller. */
    public DecisionView show(ConferenceDecision decision) {
        var narrow = sight.narrow();
        var identity = decision.identity();
        var correction = decision.correction();
        var withdrawal = decision.withdrawal();
        return new DecisionView(
                decision.id(),
                identity.conferenceId(),
                identity.childId(),
                identity.on(),
                Codes.of(decision.outcome()),
                Codes.orNull(decision.category()),
                Codes.orNull(decision.followUp()),
                Codes.orNull(decision.endingReason()),
                narrow ? null : decision.document().reasons(),
                narrow ? null : decision.document().interimSafetyPlan(),
                decision.document().newDate(),
                decision.planId(),
                narrow ? null : decision.dissentingAgencies(),
                correction == null ? null : correction.on(),
                narrow || correction == null ? null : correction.reason(),
                withdrawal == null ? null : withdrawal.on(),
                narrow || withdrawal == null ? null : withdrawal.reason(),
                narrow ? null : BreachView.of(decision.breaches()),
                null,
                links.to("/v1/conferences/" + identity.conferenceId() + "/decisions/" + decision.id()));
    }

    /** The plan as it stands, for this caller. */
    public PlanView show(ProtectionPlan plan) {
        return show(plan, null);
    }

    /**
     * The plan as it was on a day, for this caller: what came later is left out.
     *
     * @param asAt civil date; null for the plan as it stands
     */
    public PlanView show(ProtectionPlan plan, @Nullable LocalDate asAt) {
        var end = plan.end();
        var ended = end != null && (asAt == null || !end.endedOn().isAfter(asAt)) ? end : null;
        var start = plan.start();
        var withdrawal = plan.withdrawal();
        var reopened = plan.reopened();
        return new PlanView(
                plan.id(),
                plan.childId(),
                plan.area(),
                withdrawal != null ? "withdrawn" : ended == null ? "open" : "ended",
                start.startedOn(),
                ended == null ? null : ended.endedOn(),
                ended == null ? null : Codes.orNull(ended.reason()),
                ended == null ? null : ended.takenOverBy(),
                ended == null ? null : ended.otherConferenceOn(),
                start.conferenceId(),
                Codes.orNull(start.category()),
                Codes.orNull(plan.latestCategory()),
                start.earlierPlans(),
                plan.leadSocialWorker(),
                plan.reviewedOn().stream()
                        .filter(day -> asAt == null || !day.isAfter(asAt))
                        .toList(),
                sight.narrow() ? null : BreachView.of(plan.breaches()),
                reopened == null ? null : reopened.on(),
                sight.narrow() || reopened == null ? null : reopened.reason(),
                withdrawal == null ? null : withdrawal.on(),
                sight.narrow() || withdrawal == null ? null : withdrawal.reason(),
                links.to("/v1/plans/" + plan.id()));
    }

    /** The task as it stands. */
    public TaskView show(PlanTask task) {
        var set = task.task();
        return new TaskView(
                task.id(),
                task.plan().id(),
                set.objective(),
                set.action(),
                set.owner(),
                set.ownerAgency(),
                task.setOn(),
                set.dueOn(),
                Codes.of(task.state()),
                task.completedOn(),
                task.withdrawal().map(MadeInError::on).orElse(null),
                sight.narrow()
                        ? null
                        : task.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/plan-tasks/" + task.id()));
    }
}
