package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/**
 * Adds to a decision that a census told in outline what a fuller history tells of it: reasons, dissent, who leads, and the
 * review that changed the category, for which the census has no day. What stands there already stays.
 */
@ApplicationScoped
public class CompletingPastDecision {

    private static final String REASON = "A history tells of it in full.";

    private final Decisions decisions;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final Event<DecisionMade> features;
    private final Clock clock;

    CompletingPastDecision(
            Decisions decisions, Plans plans, CorrectingPlan correcting, Event<DecisionMade> features, Clock clock) {
        this.decisions = decisions;
        this.plans = plans;
        this.correcting = correcting;
        this.features = features;
        this.clock = clock;
    }

    /**
     * Adds it. A repeat changes nothing.
     *
     * @return what the history tells otherwise, in sentences
     */
    public List<String> complete(ConferenceDecision known, DecisionTaken told) {
        if (known.withdrawal() != null) {
            return List.of("What the conference decided was withdrawn.");
        }
        var otherwise = new ArrayList<String>();
        var outcome = outcome(known, told, otherwise);
        if (outcome == null) {
            return otherwise;
        }
        var whole = whole(known, told, outcome, otherwise);
        var today = CivilTime.today(clock);
        if (known.retell(whole, new Correction(today, REASON))) {
            decisions.save(known);
            features.fire(new DecisionMade(known.identity(), known.outcome(), told.dissents()));
            tellPlan(known, today);
        }
        lead(known, told);
        return otherwise;
    }

    /** The outcome that stands from now on; null when the history tells of quite another. */
    private static @Nullable Outcome outcome(ConferenceDecision known, DecisionTaken told, List<String> otherwise) {
        if (known.outcome() == told.outcome()) {
            return known.outcome();
        }
        var review = known.outcome().goesOn() && told.outcome().goesOn();
        if (review
                && (known.correction() == null
                        || REASON.equals(known.correction().reason()))) {
            return told.outcome();
        }
        otherwise.add("The conference decided otherwise.");
        return null;
    }

    private static DecisionTaken whole(
            ConferenceDecision known, DecisionTaken told, Outcome outcome, List<String> otherwise) {
        var retold = outcome != known.outcome();
        return new DecisionTaken(
                told.childId(),
                outcome,
                retold ? told.category() : one(known.category(), told.category(), "category", otherwise),
                one(known.followUp(), told.followUp(), "follow-up", otherwise),
                one(known.endingReason(), told.endingReason(), "reason of ending", otherwise),
                known.document().equals(DecisionInWords.NONE) ? told.document() : known.document(),
                known.dissentingAgencies().isEmpty() ? told.dissents() : List.of(),
                null);
    }

    private static <T> @Nullable T one(@Nullable T known, @Nullable T told, String what, List<String> otherwise) {
        if (known != null && told != null && !known.equals(told)) {
            otherwise.add("The conference decided on another %s.".formatted(what));
        }
        return known == null ? told : known;
    }

    private void lead(ConferenceDecision known, DecisionTaken told) {
        var lead = told.outlineOrEmpty().leadSocialWorker();
        var planId = known.planId();
        if (lead == null || planId == null || known.outcome() != Outcome.PLAN_MADE) {
            return;
        }
        var plan = plans.find(planId).orElseThrow();
        if (plan.ledAtFirst(lead, known.identity().on())) {
            plans.save(plan);
        }
    }

    private void tellPlan(ConferenceDecision known, LocalDate today) {
        var planId = known.planId();
        if (planId == null) {
            return;
        }
        var plan = plans.find(planId).orElseThrow();
        switch (known.outcome()) {
            case PLAN_MADE -> correcting.recategorise(plan, known.category(), today);
            case CONTINUED, CATEGORY_CHANGED ->
                correcting.recategorise(plan, plan.start().category(), today);
            case ENDED -> {
                if (known.endingReason() != null) {
                    endedFor(plan, known.endingReason());
                }
            }
            case NO_PLAN, ADJOURNED, INQUORATE -> {
                // Nothing of the plan follows from these.
            }
        }
    }

    /** Why a plan ended is known now; a reason that is recorded stays. */
    public void endedFor(ProtectionPlan plan, EndingReason reason) {
        var end = plan.end();
        if (end != null && end.reason() == null) {
            plan.endFor(reason, PlanOfHistory.breaches(plan, end.reasoned(reason)), CivilTime.today(clock));
            plans.save(plan);
        }
    }
}
