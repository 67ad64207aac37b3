package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.Outcome;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps what conferences decided. */
@ApplicationScoped
public class PanacheDecisions extends AggregateRepository<ConferenceDecision> implements Decisions {

    @Override
    public Optional<ConferenceDecision> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<ConferenceDecision> of(UUID conferenceId, UUID childId) {
        return find("conferenceId = ?1 and childId = ?2 and withdrawal.on is null", conferenceId, childId)
                .firstResultOptional();
    }

    @Override
    public List<ConferenceDecision> of(UUID conferenceId) {
        return list("conferenceId = ?1 order by childId, id", conferenceId);
    }

    @Override
    public List<ConferenceDecision> about(UUID planId) {
        return list("planId = ?1 and withdrawal.on is null order by decidedOn, id", planId);
    }

    @Override
    public List<ConferenceDecision> changingCategory(Collection<UUID> planIds, LocalDate upTo) {
        return list(
                "planId in ?1 and decidedOn <= ?2 and outcome = ?3 and withdrawal.on is null order by decidedOn desc, id desc",
                planIds,
                upTo,
                Outcome.CATEGORY_CHANGED);
    }

    @Override
    public ConferenceDecision save(ConferenceDecision decision) {
        try {
            return super.save(decision);
        } catch (ConstraintViolationException refused) {
            throw "conference_decision_once".equals(refused.getConstraintName())
                    ? ProblemException.of(
                            ProblemType.CONFLICT, "What the conference decided for this child is recorded already.")
                    : refused;
        }
    }
}
