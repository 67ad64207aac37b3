package safeguarding.reviewing.challenge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.challenge.Answers;
import safeguarding.reviewing.challenge.ChallengeAnswer;

/** Keeps what managers answer. */
@ApplicationScoped
public class PanacheAnswers extends AggregateRepository<ChallengeAnswer> implements Answers {

    @Override
    public Optional<ChallengeAnswer> find(UUID answerId) {
        return findByIdOptional(answerId);
    }

    @Override
    public List<ChallengeAnswer> to(UUID challengeId) {
        return list("challengeId = ?1 and withdrawal.on is null order by answer.on, id", challengeId);
    }
}
