package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.caller.CurrentCaller;

/** Which tasks the running request's caller may see: a partner agency its own, the unit all. */
@ApplicationScoped
public class OwnTasks {

    private final Sight sight;
    private final CurrentCaller current;

    OwnTasks(Sight sight, CurrentCaller current) {
        this.sight = sight;
        this.current = current;
    }

    /** Whether the caller may see a task of a plan that it may see. */
    public boolean sees(PlanTask task) {
        var agency = current.caller().agency();
        return !sight.narrow() || (agency != null && agency.equals(task.task().ownerAgency()));
    }
}
