package safeguarding.audit.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.Populations;
import safeguarding.audit.neighbours.SampledCase;
import safeguarding.audit.neighbours.SampledCases;

/** Tells the other features of drawn cases. Whoever holds or held a case is in a conflict without anybody declaring it. */
@ApplicationScoped
class KnownSamples implements SampledCases {

    private final SampleCases cases;
    private final Populations populations;

    KnownSamples(SampleCases cases, Populations populations) {
        this.cases = cases;
        this.populations = populations;
    }

    @Override
    public Optional<SampledCase> find(UUID caseId) {
        return cases.find(caseId).map(this::known);
    }

    @Override
    public List<SampledCase> ofAudit(UUID auditId) {
        return cases.standingOf(auditId).stream().map(this::known).toList();
    }

    private SampledCase known(SampleCase drawn) {
        var conflicted = new HashSet<>(drawn.conflicts().staffIds());
        conflicted.addAll(populations.workersOf(drawn.kind(), drawn.caseKey()));
        return new SampledCase(
                drawn.id(),
                drawn.sampleId(),
                drawn.auditId(),
                drawn.number(),
                drawn.caseKey(),
                populations.childOf(drawn.kind(), drawn.caseKey()).orElse(null),
                drawn.area(),
                drawn.team(),
                conflicted,
                drawn.replacement().isEmpty());
    }
}
