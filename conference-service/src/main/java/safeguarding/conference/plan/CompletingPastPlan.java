package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.platform.time.CivilTime;

/** Adds to a plan of a history what an earlier telling of it left out. */
@ApplicationScoped
public class CompletingPastPlan {

    private final CorrectingPlan correcting;
    private final Clock clock;

    CompletingPastPlan(CorrectingPlan correcting, Clock clock) {
        this.correcting = correcting;
        this.clock = clock;
    }

    /** The category in which it began is known now; later changes of it stay. */
    public void beganIn(ProtectionPlan plan, Category initial) {
        correcting.recategorise(plan, initial, CivilTime.today(clock));
    }
}
