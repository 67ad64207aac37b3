package safeguarding.audit.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.sampling.SampleCase;
import safeguarding.audit.sampling.SampleCases;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps drawn cases. */
@ApplicationScoped
public class PanacheSampleCases extends AggregateRepository<SampleCase> implements SampleCases {

    @Override
    public Optional<SampleCase> find(UUID caseId) {
        return findByIdOptional(caseId);
    }

    @Override
    public List<SampleCase> all(Collection<UUID> caseIds) {
        return list("id in ?1", caseIds);
    }

    @Override
    public List<SampleCase> ofSample(UUID sampleId) {
        return list("sampleId = ?1 order by number", sampleId);
    }

    @Override
    public List<SampleCase> standingOf(UUID auditId) {
        return list("auditId = ?1 and replacedOn is null order by sampleId, number", auditId);
    }
}
