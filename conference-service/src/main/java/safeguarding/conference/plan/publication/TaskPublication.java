package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.TaskEvent;
import safeguarding.conference.plan.TaskEvent.PlanTaskAdded;
import safeguarding.conference.plan.TaskEvent.PlanTaskChanged;
import safeguarding.conference.plan.TaskEvent.PlanTaskCompleted;
import safeguarding.conference.plan.TaskEvent.PlanTaskProgressNoted;
import safeguarding.conference.plan.TaskEvent.PlanTaskWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the tasks of plans. */
@ApplicationScoped
public class TaskPublication implements Publication<TaskEvent> {

    private final Links links;

    TaskPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<TaskEvent> about() {
        return TaskEvent.class;
    }

    @Override
    public CatalogueEvent translate(TaskEvent event) {
        var plan = event.plan();
        var body = EventBody.of(event.on(), Set.of(plan.childId()), plan.area()).with("planId", plan.id());
        var told = switch (event) {
            case PlanTaskAdded e -> body.with("dueOn", e.dueOn()).with("ownerAgency", e.ownerAgency());
            case PlanTaskChanged e -> body.with("dueOn", e.dueOn()).with("ownerAgency", e.ownerAgency());
            case PlanTaskCompleted e -> body.with("dueOn", e.dueOn());
            case PlanTaskWithdrawn e -> body.with("dueOn", e.dueOn());
            case PlanTaskProgressNoted e ->
                body.with("meetingId", e.meetingId()).with("progress", e.progress());
        };
        return new CatalogueEvent(
                switch (event) {
                    case PlanTaskAdded e -> "plan-task-added";
                    case PlanTaskChanged e -> "plan-task-changed";
                    case PlanTaskCompleted e -> "plan-task-completed";
                    case PlanTaskWithdrawn e -> "plan-task-withdrawn";
                    case PlanTaskProgressNoted e -> "plan-task-progress-noted";
                },
                1,
                "plan-task",
                event.taskId(),
                event.on(),
                Set.of(plan.childId()),
                plan.area(),
                told.link(links.to("/v1/plan-tasks/" + event.taskId())));
    }
}
