package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import safeguarding.conference.plan.DecisionMade;
import safeguarding.conference.plan.DecisionWithdrawn;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.plan.PlanEvent.PlanReopened;

/** What a decision says about the agencies' lines: who dissented, and for whom the involvement ends. */
@ApplicationScoped
class InvolvementAfterDecision {

    private final Involvements involvements;
    private final InvolvementPeriods periods;

    InvolvementAfterDecision(Involvements involvements, InvolvementPeriods periods) {
        this.involvements = involvements;
        this.periods = periods;
    }

    void decided(@Observes DecisionMade made) {
        var decision = made.decision();
        var lines = made.dissents().isEmpty() ? List.<AgencyInvolvement>of() : involvements.at(decision.conferenceId());
        for (var dissent : made.dissents()) {
            lines.stream()
                    .filter(line -> line.agency().agency().equals(dissent.agency()))
                    .forEach(line -> {
                        line.think(new OpinionGiven(Opinion.DISSENTS, dissent.reason()), decision.on());
                        involvements.save(line);
                    });
        }
        if (made.outcome() == Outcome.NO_PLAN) {
            periods.endOfConference(decision.conferenceId(), decision.childId(), decision.on());
        }
    }

    void ended(@Observes PlanEnded ended) {
        periods.endOfPlan(ended.plan().childId(), ended.on());
    }

    void withdrawn(@Observes DecisionWithdrawn withdrawn) {
        if (withdrawn.outcome() == Outcome.NO_PLAN) {
            periods.resumeConference(
                    withdrawn.decision().conferenceId(), withdrawn.decision().childId());
        }
    }

    void reopened(@Observes PlanReopened reopened) {
        periods.resumePlan(reopened.plan().childId(), reopened.startedOn());
    }
}
