package safeguarding.reviewing.participation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.ReviewParticipation;

/** Keeps how reviews were prepared and who took part. */
@ApplicationScoped
public class PanacheParticipations extends AggregateRepository<ReviewParticipation> implements Participations {

    @Override
    public Optional<ReviewParticipation> ofReview(UUID reviewId) {
        return find("reviewId", reviewId).firstResultOptional();
    }
}
