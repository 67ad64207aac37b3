package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the participation of families. */
@ApplicationScoped
public class PanacheFamilyParticipations extends AggregateRepository<FamilyParticipation>
        implements FamilyParticipations {

    @Override
    public Optional<FamilyParticipation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<FamilyParticipation> at(UUID conferenceId) {
        return list("conferenceId = ?1 order by id", conferenceId);
    }
}
