package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.plan.followup.FollowUps;
import safeguarding.conference.plan.followup.OutcomeFollowUp;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps follow-ups. That an outcome has one at most is held by the database too. */
@ApplicationScoped
public class PanacheFollowUps extends AggregateRepository<OutcomeFollowUp> implements FollowUps {

    @Override
    public Optional<OutcomeFollowUp> find(UUID followUpId) {
        return findByIdOptional(followUpId);
    }

    @Override
    public List<OutcomeFollowUp> after(Collection<UUID> outcomes) {
        return outcomes.isEmpty()
                ? List.of()
                : list("withdrawal.on is null and (decisionId in ?1 or planId in ?1) order by id", outcomes);
    }

    @Override
    public OutcomeFollowUp save(OutcomeFollowUp followUp) {
        try {
            return super.save(followUp);
        } catch (ConstraintViolationException refused) {
            var name = String.valueOf(refused.getConstraintName());
            throw name.equals("follow_up_of_decision") || name.equals("follow_up_of_plan")
                    ? ProblemException.of(ProblemType.CONFLICT, "What follows is recorded already: correct that.")
                    : refused;
        }
    }
}
