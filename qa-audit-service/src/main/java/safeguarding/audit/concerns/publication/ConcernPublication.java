package safeguarding.audit.concerns.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.concerns.ConcernEvent;
import safeguarding.audit.concerns.ConcernEvent.ConcernAcknowledged;
import safeguarding.audit.concerns.ConcernEvent.ConcernEscalated;
import safeguarding.audit.concerns.ConcernEvent.ConcernRaised;
import safeguarding.audit.concerns.ConcernEvent.ConcernResolved;
import safeguarding.audit.concerns.ConcernEvent.ConcernWithdrawn;
import safeguarding.audit.concerns.RaisingConcern;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to immediate concerns: whose they are, never words. */
@ApplicationScoped
public class ConcernPublication implements Publication<ConcernEvent> {

    private final Links links;

    ConcernPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ConcernEvent> about() {
        return ConcernEvent.class;
    }

    @Override
    public CatalogueEvent translate(ConcernEvent event) {
        var concern = event.concern();
        var about = Set.of(concern.childId());
        var told = concern.recipients();
        var body = EventBody.of(event.on())
                .with("childIds", about)
                .with("area", concern.area())
                .with("auditId", concern.auditId())
                .with("teamManager", told.teamManager())
                .with("serviceManager", told.serviceManager())
                .with("chair", told.chair())
                .with("iro", told.iro());
        return new CatalogueEvent(
                name(event),
                1,
                RaisingConcern.TYPE,
                concern.concernId(),
                event.on(),
                about,
                concern.area(),
                told(event, body).link(links.immediateConcern(concern.concernId())));
    }

    private static String name(ConcernEvent event) {
        return switch (event) {
            case ConcernRaised e -> "immediate-concern-raised";
            case ConcernAcknowledged e -> "immediate-concern-acknowledged";
            case ConcernEscalated e -> "immediate-concern-escalated";
            case ConcernResolved e -> "immediate-concern-resolved";
            case ConcernWithdrawn e -> "immediate-concern-withdrawn";
        };
    }

    private static EventBody told(ConcernEvent event, EventBody body) {
        return switch (event) {
            case ConcernRaised e -> body.with("foundOn", e.foundOn());
            case ConcernAcknowledged e -> body.with("acknowledgedBy", e.by());
            case ConcernEscalated e -> body;
            case ConcernResolved e -> body;
            case ConcernWithdrawn e -> body;
        };
    }
}
