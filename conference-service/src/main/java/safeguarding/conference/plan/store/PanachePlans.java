package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.plan.OneOpenPlan;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;

/** Keeps plans. That a child has one open plan at most is held by the database too, however many decide at once. */
@ApplicationScoped
public class PanachePlans extends AggregateRepository<ProtectionPlan> implements Plans, RunningPlans {

    @Override
    public Optional<ProtectionPlan> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<ProtectionPlan> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<ProtectionPlan> openOf(UUID childId) {
        return find("childId = ?1 and ended.endedOn is null and withdrawal.on is null", childId)
                .firstResultOptional();
    }

    @Override
    public List<ProtectionPlan> ofChild(UUID childId) {
        return list("childId = ?1 and withdrawal.on is null order by start.startedOn, id", childId);
    }

    @Override
    public List<RunningPlan> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and ended.endedOn is null and withdrawal.on is null order by childId", childIds)
                .stream()
                .map(plan -> new RunningPlan(
                        plan.id(),
                        plan.childId(),
                        plan.lastConferenceOn(),
                        !plan.reviewedOn().isEmpty()))
                .toList();
    }

    @Override
    public ProtectionPlan save(ProtectionPlan plan) {
        try {
            return super.save(plan);
        } catch (ConstraintViolationException refused) {
            if ("protection_plan_one_open".equals(refused.getConstraintName())) {
                throw ProblemException.byRule(
                        new ProblemException.Rule(OneOpenPlan.RULE.id(), OneOpenPlan.RULE.citation()),
                        "The child has an open plan: a second one cannot begin.");
            }
            throw refused;
        }
    }
}
