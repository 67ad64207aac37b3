package safeguarding.reviewing.adoption.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.adoption.SealedRecordOpening;
import safeguarding.reviewing.adoption.SealedRecordOpenings;

/** Keeps who opened which sealed record. */
@ApplicationScoped
public class PanacheSealedRecordOpenings extends AggregateRepository<SealedRecordOpening>
        implements SealedRecordOpenings {

    @Override
    public List<SealedRecordOpening> all(Collection<UUID> ids) {
        return list("id in ?1 order by id desc", ids);
    }
}
