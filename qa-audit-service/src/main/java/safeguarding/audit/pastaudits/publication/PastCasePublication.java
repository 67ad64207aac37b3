package safeguarding.audit.pastaudits.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.pastaudits.PastCaseEvent;
import safeguarding.audit.pastaudits.PastCaseEvent.PastCaseChanged;
import safeguarding.audit.pastaudits.PastCaseEvent.PastCaseTaken;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes that cases of past audits were taken in, without what they came to. */
@ApplicationScoped
public class PastCasePublication implements Publication<PastCaseEvent> {

    private final Links links;

    PastCasePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<PastCaseEvent> about() {
        return PastCaseEvent.class;
    }

    @Override
    public CatalogueEvent translate(PastCaseEvent event) {
        var body = EventBody.of(event.on())
                .with("auditId", event.auditId())
                .with("number", event.number())
                .with("area", event.area())
                .link(links.audit(event.auditId()));
        return new CatalogueEvent(
                name(event), 1, "past-case", event.pastCaseId(), event.on(), Set.of(), event.area(), body);
    }

    private static String name(PastCaseEvent event) {
        return switch (event) {
            case PastCaseTaken e -> "past-case-taken";
            case PastCaseChanged e -> "past-case-changed";
        };
    }
}
