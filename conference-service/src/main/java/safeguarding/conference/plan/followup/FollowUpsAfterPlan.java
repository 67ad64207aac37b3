package safeguarding.conference.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import safeguarding.conference.plan.PlanEvent.PlanReopened;

/** What followed an ending that never was did not follow: when the plan ends, it is waited for again. */
@ApplicationScoped
class FollowUpsAfterPlan {

    private final FollowUps followUps;
    private final FollowingUp following;

    FollowUpsAfterPlan(FollowUps followUps, FollowingUp following) {
        this.followUps = followUps;
        this.following = following;
    }

    void reopened(@Observes PlanReopened reopened) {
        followUps
                .after(List.of(reopened.plan().id()))
                .forEach(followUp -> following.withdraw(followUp, "The ending of the plan was withdrawn."));
    }
}
