package safeguarding.reviewing.participation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.participation.ChildsWords;
import safeguarding.reviewing.participation.Voices;

/** Keeps what children said for their reviews. */
@ApplicationScoped
public class PanacheVoices extends AggregateRepository<ChildsWords> implements Voices {

    @Override
    public Optional<ChildsWords> find(UUID wordsId) {
        return findByIdOptional(wordsId);
    }

    @Override
    public List<ChildsWords> ofReview(UUID reviewId) {
        return list("reviewId = ?1 and withdrawal.on is null order by id", reviewId);
    }
}
