package safeguarding.audit.sampling.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.SampleEvent;
import safeguarding.audit.sampling.SampleEvent.CaseDrawn;
import safeguarding.audit.sampling.SampleEvent.CaseReplaced;
import safeguarding.audit.sampling.SampleEvent.ConflictsDeclared;
import safeguarding.audit.sampling.SampleEvent.SampleDrawn;
import safeguarding.audit.sampling.SampleEvent.SampledAs;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to samples and drawn cases: which audit and how many, never which case of whom. */
@ApplicationScoped
public class SamplePublication implements Publication<SampleEvent> {

    private final Links links;

    SamplePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<SampleEvent> about() {
        return SampleEvent.class;
    }

    @Override
    public CatalogueEvent translate(SampleEvent event) {
        return switch (event) {
            case SampleDrawn e -> sample(e);
            case CaseDrawn e -> ofCase("audit-case-drawn", e, e.drawn(), with("replacesCaseId", e.replacesId()));
            case CaseReplaced e ->
                ofCase("audit-case-replaced", e, e.drawn(), with("replacedByCaseId", e.replacedById(), e));
            case ConflictsDeclared e ->
                ofCase("audit-case-conflicts-declared", e, e.drawn(), Map.of("declared", e.declared()));
        };
    }

    private CatalogueEvent sample(SampleDrawn event) {
        var body = begun(event);
        body.put("caseKind", Codes.of(event.kind()));
        body.put("cases", event.cases());
        body.put("frameSize", event.frameSize());
        body.put("frameDigest", event.frameDigest());
        body.put("link", links.auditSample(event.sampleId()));
        return new CatalogueEvent(
                "audit-sample-drawn", 1, "audit-sample", event.sampleId(), event.on(), Set.of(), null, body);
    }

    private CatalogueEvent ofCase(String name, SampleEvent event, SampledAs drawn, Map<String, Object> more) {
        var body = begun(event);
        body.put("sampleId", drawn.sampleId());
        body.put("number", drawn.number());
        if (drawn.area() != null) {
            body.put("area", drawn.area());
        }
        body.putAll(more);
        body.put("link", links.auditSampleCase(drawn.caseId()));
        return new CatalogueEvent(
                name, 1, "audit-sample-case", drawn.caseId(), event.on(), Set.of(), drawn.area(), body);
    }

    private static Map<String, Object> begun(SampleEvent event) {
        var body = new LinkedHashMap<String, Object>();
        body.put("occurredOn", event.on());
        body.put("auditId", event.auditId());
        return body;
    }

    private static Map<String, Object> with(String name, @Nullable UUID id) {
        return id == null ? Map.of() : Map.of(name, id);
    }

    private static Map<String, Object> with(String name, @Nullable UUID id, CaseReplaced replaced) {
        var more = new LinkedHashMap<String, Object>(with(name, id));
        more.put("reason", Codes.of(replaced.reason()));
        return more;
    }
}
