package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.TaskProgress;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what core groups found about tasks. */
@ApplicationScoped
class PanacheProgress extends AggregateRepository<TaskProgress> {}
