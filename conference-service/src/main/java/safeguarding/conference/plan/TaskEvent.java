package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a task of a plan. No event says what the task is. */
public sealed interface TaskEvent extends DomainEvent {

    /** The task. */
    UUID taskId();

    /** The plan it belongs to. */
    PlanIdentity plan();

    /** Civil date on which it happened. */
    LocalDate on();

    /** The plan has another task. */
    record PlanTaskAdded(
            UUID taskId,
            PlanIdentity plan,
            LocalDate on,
            LocalDate dueOn,
            @Nullable String ownerAgency) implements TaskEvent {}

    /** The task is set differently. */
    record PlanTaskChanged(
            UUID taskId,
            PlanIdentity plan,
            LocalDate on,
            LocalDate dueOn,
            @Nullable String ownerAgency) implements TaskEvent {}

    /** The task is done. */
    record PlanTaskCompleted(UUID taskId, PlanIdentity plan, LocalDate on, LocalDate dueOn) implements TaskEvent {}

    /** A meeting of the core group looked at it. */
    record PlanTaskProgressNoted(UUID taskId, PlanIdentity plan, LocalDate on, UUID meetingId, Progress progress)
            implements TaskEvent {}

    /** It was never set; on is the day on which that became known. */
    record PlanTaskWithdrawn(UUID taskId, PlanIdentity plan, LocalDate on, LocalDate dueOn) implements TaskEvent {}
}
