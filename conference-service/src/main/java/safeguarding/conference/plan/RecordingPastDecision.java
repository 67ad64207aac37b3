package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Taking in what conferences decided, as another system recorded it: marked where it breaks a rule. */
@ApplicationScoped
public class RecordingPastDecision {

    private final Decisions decisions;
    private final PlanOfHistory plans;
    private final Event<DecisionMade> features;

    RecordingPastDecision(Decisions decisions, PlanOfHistory plans, Event<DecisionMade> features) {
        this.decisions = decisions;
        this.plans = plans;
        this.features = features;
    }

    /**
     * Records the decision; the decisions of a child come in the order of its conferences. A repeat changes nothing.
     *
     * @throws ProblemException {@code rule-broken} when a plan would begin beside an open one (8935), {@code conflict} when
     *     the conference was not held, or a review is about no plan
     */
    public ConferenceDecision record(KnownConference conference, DecisionTaken taken) {
        var known = decisions.of(conference.conferenceId(), taken.childId());
        if (known.isPresent()) {
            return known.get();
        }
        var heldOn = conference.heldOn();
        if (heldOn == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "A conference that was not held decided nothing.");
        }
        var planId = plans.apply(conference, heldOn, taken);
        var decision = ConferenceDecision.record(
                conference.conferenceId(), heldOn, conference.area(), taken, planId, breaches(conference, taken));
        decisions.save(decision);
        features.fire(new DecisionMade(decision.identity(), taken.outcome(), taken.dissents()));
        return decision;
    }

    /**
     * Records a plan whose conference is not known.
     *
     * @return the plan, open until {@link #end} or a decision ends it
     */
    public ProtectionPlan plan(
            UUID childId, String area, LocalDate startedOn, @Nullable Category category, OutlinePlan outline) {
        return plans.begin(null, startedOn, childId, area, category, outline);
    }

    /** Records that the open plan of a child ended without a decision of a conference here. */
    public ProtectionPlan end(UUID childId, LocalDate endedOn, @Nullable EndingReason reason) {
        return plans.end(childId, new PlanEnd(endedOn, reason, null));
    }

    private static Set<Breach> breaches(KnownConference conference, DecisionTaken taken) {
        var found = EnumSet.noneOf(Breach.class);
        if (taken.outcome() == Outcome.PLAN_MADE && !conference.couldDecide()) {
            found.add(Breach.PLAN_BY_INQUORATE);
        }
        if (taken.category() == Category.MULTIPLE) {
            found.add(Breach.MULTIPLE_CATEGORY);
        }
        if (taken.outcome() == Outcome.ENDED && taken.endingReason() == null) {
            found.add(Breach.ENDING_REASON_MISSING);
        }
        return found;
    }
}
