package safeguarding.conference.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tasks of plans. */
public interface Tasks {

    /** The task as it stands. */
    Optional<PlanTask> find(UUID id);

    /** The tasks of a plan, the earliest due first. */
    List<PlanTask> of(UUID planId);

    /** Keeps the task with what happened to it. */
    PlanTask save(PlanTask task);
}
