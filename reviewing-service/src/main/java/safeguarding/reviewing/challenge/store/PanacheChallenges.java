package safeguarding.reviewing.challenge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.Challenges;

/** Keeps challenges. */
@ApplicationScoped
public class PanacheChallenges extends AggregateRepository<Challenge> implements Challenges {

    @Override
    public Optional<Challenge> find(UUID challengeId) {
        return findByIdOptional(challengeId);
    }

    @Override
    public void hold(Challenge challenge) {
        getEntityManager().refresh(challenge, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Challenge> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<Challenge> in(UUID periodId) {
        return list("periodId = ?1 and withdrawal.on is null order by id", periodId);
    }
}
