package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.rule.Breach;
import safeguarding.conference.rule.FactInItsTime;

/** Ending a plan: nothing is due of it any more, and the other features are told. */
@ApplicationScoped
public class EndingPlan {

    private final Plans plans;
    private final PlanDeadlines deadlines;
    private final KnownChildren children;
    private final Event<PlanEnded> features;

    EndingPlan(Plans plans, PlanDeadlines deadlines, KnownChildren children, Event<PlanEnded> features) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.children = children;
        this.features = features;
    }

    /** Ends it without a conference: the child moved, turned 18, died or left the UK (B3.5). */
    public ProtectionPlan endWithoutConference(ProtectionPlan plan, PlanEnd end, LocalDate today) {
        if (end.reason() != null) {
            EndingOfPlan.permitsWithoutConference(end.reason()).orRefuse();
        }
        FactInItsTime.notAhead(end.endedOn(), today).orRefuse();
        EndingOfPlan.permitsAfterLastConference(plan.lastConferenceOn(), end.endedOn())
                .orRefuse();
        EndingOfPlan.permitsTakingOver(end.otherConferenceOn(), end.endedOn()).orRefuse();
        EndingOfPlan.permitsConferenceOfOther(plan.start().startedOn(), end.otherConferenceOn())
                .orRefuse();
        end(plan, permitted(plan, end), notStated(end));
        return plan;
    }

    /** A review ends it: the last of its conferences, whichever is recorded last. */
    void endByReview(ProtectionPlan plan, PlanEnd end) {
        EndingOfPlan.permitsAfterLastConference(plan.lastConferenceOn(), end.endedOn())
                .orRefuse();
        end(plan, permitted(plan, end), notStated(end));
    }

    /** It ended for another reason, which is asked as when it ends. */
    void endFor(ProtectionPlan plan, EndingReason reason, LocalDate today) {
        var end = plan.end();
        if (end != null && end.reason() != reason) {
            var corrected = end.reasoned(reason);
            refuseUntrue(plan, corrected);
            plan.endFor(reason, notStated(corrected), today);
            plans.save(plan);
        }
    }

    private PlanEnd permitted(ProtectionPlan plan, PlanEnd end) {
        EndingOfPlan.permitsOn(plan.start().startedOn(), end.endedOn()).orRefuse();
        refuseUntrue(plan, end);
        return end;
    }

    /** What ended it has happened. */
    private void refuseUntrue(ProtectionPlan plan, PlanEnd end) {
        children.find(plan.childId()).ifPresent(child -> {
            if (end.reason() == EndingReason.TURNED_18) {
                EndingOfPlan.permitsTurning18(child.dateOfBirth(), end.endedOn())
                        .orRefuse();
            }
            if (end.reason() == EndingReason.DIED) {
                EndingOfPlan.permitsDeath(child.dateOfDeath(), end.endedOn()).orRefuse();
            }
        });
    }

    private static Set<Breach> notStated(PlanEnd end) {
        return end.reason() == EndingReason.MOVED_AND_TAKEN_OVER && end.otherConferenceOn() == null
                ? Set.of(Breach.OTHER_CONFERENCE_NOT_STATED)
                : Set.of();
    }

    /** Ends it; the rules have been asked, or a history breaks them. */
    void end(ProtectionPlan plan, PlanEnd end, Set<Breach> found) {
        plan.end(end, found);
        plans.save(plan);
        deadlines.withdraw(plan);
        features.fire(new PlanEnded(
                plan.identity(),
                end.endedOn(),
                end.reason(),
                end.conferenceId(),
                plan.start().startedOn()));
    }
}
