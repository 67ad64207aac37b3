package safeguarding.conference.court.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.children.ChildEvent.ChildMerged;
import safeguarding.conference.children.ChildEvent.ChildSplit;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.court.CourtRegister;
import safeguarding.conference.court.KeepingProceedings;
import safeguarding.conference.plan.DecisionMade;
import safeguarding.conference.plan.DecisionWithdrawn;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.plan.PlanEvent.PlanReopened;

/** When the plan of a child changes, the conflicts of its proceedings are looked at again: last of all who hear of it. */
@ApplicationScoped
class CourtAfterPlan {

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final CourtRegister register;
    private final KeepingProceedings keeping;

    CourtAfterPlan(CourtRegister register, KeepingProceedings keeping) {
        this.register = register;
        this.keeping = keeping;
    }

    void ended(@Observes @Priority(LAST) PlanEnded ended) {
        lookAgain(Set.of(ended.plan().childId()));
    }

    void reopened(@Observes @Priority(LAST) PlanReopened reopened) {
        lookAgain(Set.of(reopened.plan().childId()));
    }

    void decided(@Observes @Priority(LAST) DecisionMade made) {
        lookAgain(Set.of(made.decision().childId()));
    }

    void withdrawn(@Observes @Priority(LAST) DecisionWithdrawn withdrawn) {
        lookAgain(Set.of(withdrawn.decision().childId()));
    }

    void corrected(@Observes @Priority(LAST) HoldingCorrected corrected) {
        lookAgain(corrected.conference().childIds());
    }

    void neverWas(@Observes @Priority(LAST) ConferenceWithdrawn withdrawn) {
        lookAgain(withdrawn.conference().childIds());
    }

    void left(@Observes @Priority(LAST) ConferenceChildRemoved removed) {
        lookAgain(Set.of(removed.childId()));
    }

    void merged(@Observes @Priority(LAST) ChildMerged merged) {
        lookAgain(Set.of(merged.childId()));
    }

    void split(@Observes @Priority(LAST) ChildSplit split) {
        lookAgain(Set.of(split.childId()));
    }

    private void lookAgain(Collection<UUID> childIds) {
        register.about(childIds).forEach(keeping::lookAgain);
    }
}
