package safeguarding.reviewing.adoption.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.adoption.AdoptionSeal;
import safeguarding.reviewing.adoption.AdoptionSeals;

/** Keeps the seals of birth records. */
@ApplicationScoped
public class PanacheAdoptionSeals extends AggregateRepository<AdoptionSeal> implements AdoptionSeals {

    @Override
    public Optional<AdoptionSeal> standing(UUID childId) {
        return find("childId = ?1 and liftedOn is null", childId).firstResultOptional();
    }
}
