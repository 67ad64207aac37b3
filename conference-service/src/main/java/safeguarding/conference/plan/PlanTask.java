package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.TaskEvent.PlanTaskAdded;
import safeguarding.conference.plan.TaskEvent.PlanTaskChanged;
import safeguarding.conference.plan.TaskEvent.PlanTaskCompleted;
import safeguarding.conference.plan.TaskEvent.PlanTaskWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** One task of a plan, an aggregate of its own so that many people can work on one plan. */
@Entity
@Table(name = "plan_task")
public class PlanTask extends Aggregate {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "set_on", nullable = false, updatable = false)
    private LocalDate setOn;

    @Embedded
    private TaskSet task;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected PlanTask() {}

    private PlanTask(ProtectionPlan plan, TaskSet task, LocalDate on) {
        this.planId = plan.id();
        this.childId = plan.childId();
        this.area = plan.area();
        this.setOn = on;
        this.task = task;
    }

    /** Another task of the plan. */
    public static PlanTask add(ProtectionPlan plan, TaskSet task, LocalDate on) {
        var added = new PlanTask(plan, task, on);
        added.happened(new PlanTaskAdded(added.id(), plan.identity(), on, task.dueOn(), task.ownerAgency()));
        return added;
    }

    /** Sets it differently; the same leaves no trace. */
    public void change(TaskSet other, LocalDate on) {
        refuseCompleted();
        if (!other.equals(task)) {
            task = other;
            happened(new PlanTaskChanged(id(), plan(), on, other.dueOn(), other.ownerAgency()));
        }
    }

    /** It is done. */
    public void complete(LocalDate on) {
        refuseCompleted();
        completedOn = on;
        happened(new PlanTaskCompleted(id(), plan(), on, task.dueOn()));
    }

    /** It was never set: it was written for another child, or twice. */
    public void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new PlanTaskWithdrawn(id(), plan(), why.on(), task.dueOn()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The task was withdrawn: it was never set.");
        }
    }

    private void refuseCompleted() {
        refuseWithdrawn();
        if (completedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The task is done.");
        }
    }

    /** The plan it belongs to. */
    public PlanIdentity plan() {
        return new PlanIdentity(planId, childId, area);
    }

    /** Civil date on which it was set. */
    public LocalDate setOn() {
        return setOn;
    }

    /** What is to be done. */
    public TaskSet task() {
        return task;
    }

    /** Civil date on which it was done; null while it is open. */
    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    /** Where it stands. */
    public TaskState state() {
        if (withdrawal != null) {
            return TaskState.WITHDRAWN;
        }
        return completedOn == null ? TaskState.OPEN : TaskState.COMPLETED;
    }

    /** Why it was never set; empty for one that was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
