package safeguarding.audit.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.neighbours.Populations;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Draws the cases of an audit from what is known at this instant. */
@ApplicationScoped
public class DrawingSample {

    private final KnownAudits audits;
    private final Populations populations;
    private final Samples samples;
    private final SampleCases cases;
    private final CurrentCaller caller;
    private final Clock clock;

    DrawingSample(
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
     * Draws.
     *
     * @throws ProblemException 422 when the audit is over or about other areas (SA5, SA6)
     */
    public AuditSample draw(UUID auditId, Function<KnownAudit, PopulationQuestion> asked, Design design) {
        audits.inSight(auditId);
        var audit = audits.hold(auditId);
        SamplingRules.forAnOpenAudit(audit).orRefuse();
        var question = question(audit, asked.apply(audit));
        var takenBy = populations.holdStill();
        var knownAt = clock.instant();
        var found = populations.asKnown(question, knownAt, takenBy);
        var frame = Frame.of(found, design.strata());
        var drawn = Draw.of(frame, design);
        var sample = samples.save(AuditSample.draw(
                auditId,
                new AuditSample.Asked(question, design, knownAt, takenBy, CivilTime.today(clock), by(caller.caller())),
                frame,
                drawn));
        samples.keepFrame(sample.id(), drawn);
        keepCases(sample, drawn, found);
        return sample;
    }

    private PopulationQuestion question(KnownAudit audit, PopulationQuestion asked) {
        SamplingRules.withinItsAreas(audit, asked).orRefuse();
        var by = caller.caller();
        var areas = SamplingRules.areasMeant(audit, asked, by.areas(), by.seesEveryArea());
        if (areas.isEmpty() && !by.seesEveryArea()) {
            throw ProblemException.invalid("query.areas", "You see none of these areas.");
        }
        return asked.within(areas);
    }

    private void keepCases(AuditSample sample, Draw draw, List<PopulationCase> found) {
        var byKey =
                found.stream().collect(Collectors.toMap(each -> each.caseKey().value(), each -> each, (a, b) -> a));
        var kept = new ArrayList<SampleCase>();
        for (var drawn : draw.cases()) {
            var each = Objects.requireNonNull(byKey.get(drawn.caseKey()));
            var at = new SampleCase.Place(kept.size() + 1, each.area(), each.team(), null);
            kept.add(SampleCase.draw(sample, drawn, at, sample.asked().on()));
        }
        cases.saveAll(kept);
    }

    /** Staff number of a caller, or the subject of the token. */
    static String by(Caller caller) {
        return caller.actor();
    }
}
