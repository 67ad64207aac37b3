package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.Tasks;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the tasks of plans. */
@ApplicationScoped
public class PanacheTasks extends AggregateRepository<PlanTask> implements Tasks {

    @Override
    public Optional<PlanTask> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<PlanTask> of(UUID planId) {
        return list("planId = ?1 and withdrawal.on is null order by task.dueOn, id", planId);
    }
}
