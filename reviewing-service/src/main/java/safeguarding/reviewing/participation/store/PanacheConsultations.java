package safeguarding.reviewing.participation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.participation.Consultation;
import safeguarding.reviewing.participation.Consultations;

/** Keeps who is asked before reviews. */
@ApplicationScoped
public class PanacheConsultations extends AggregateRepository<Consultation> implements Consultations {

    @Override
    public Optional<Consultation> find(UUID consultationId) {
        return findByIdOptional(consultationId);
    }

    @Override
    public List<Consultation> ofReview(UUID reviewId) {
        return list("reviewId = ?1 and withdrawal.on is null order by id", reviewId);
    }
}
