package safeguarding.audit.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.Populations;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.time.CivilTime;

/** Exchanges a drawn case for the next of its stratum. */
@ApplicationScoped
public class ReplacingCase {

    private final KnownAudits audits;
    private final Populations populations;
    private final Samples samples;
    private final SampleCases cases;
    private final CurrentCaller caller;
    private final Clock clock;

    ReplacingCase(
            KnownAudits audits,
            Populations populations,
            Samples samples,
            SampleCases cases,
            CurrentCaller caller,
            Clock clock) {
        this.audits = audits;
        this.populations = populations;
        this.samples = samples;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a case out, and the next one that can be audited in. Nothing is forgotten.
     *
     * @return the case that came in; empty when the stratum has no further one
     */
    public Optional<SampleCase> replace(SampleCase out, ReplacementReason reason, String words) {
        SamplingRules.forAnOpenAudit(audits.hold(out.auditId())).orRefuse();
        samples.hold(out.sampleId());
        var today = CivilTime.today(clock);
        var passedOver = new ArrayList<String>();
        var next = next(out, passedOver);
        var in = next.map(found -> comeIn(out, found));
        out.replace(new Replacement(
                reason,
                words,
                today,
                DrawingSample.by(caller.caller()),
                in.map(SampleCase::id).orElse(null),
                passedOver));
        cases.save(out);
        in.ifPresent(cases::save);
        return in;
    }

    /** Who must not audit a case. */
    public void declare(SampleCase drawn, Conflicts conflicts) {
        SamplingRules.forAnOpenAudit(audits.hold(drawn.auditId())).orRefuse();
        drawn.declare(conflicts, CivilTime.today(clock));
        cases.save(drawn);
    }

    private record Next(Draw.Drawn drawn, PopulationCase found) {}

    private Optional<Next> next(SampleCase out, List<String> passedOver) {
        for (var drawn : samples.next(out.sampleId(), out.drawn().stratum())) {
            var found = populations.stillThere(out.kind(), new safeguarding.audit.cases.CaseKey(drawn.caseKey()));
            if (found.isPresent()) {
                return Optional.of(new Next(drawn, found.get()));
            }
            passedOver.add(drawn.caseKey());
        }
        return Optional.empty();
    }

    private SampleCase comeIn(SampleCase out, Next next) {
        var sample = samples.find(out.sampleId()).orElseThrow();
        var number = cases.ofSample(sample.id()).size() + 1;
        return SampleCase.draw(sample, next.drawn(), place(number, next.found(), out.id()), CivilTime.today(clock));
    }

    private static SampleCase.Place place(int number, PopulationCase found, @Nullable UUID replacesId) {
        return new SampleCase.Place(number, found.area(), found.team(), replacesId);
    }
}
