package safeguarding.conference.visits.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.visits.VisitEvent;
import safeguarding.conference.visits.VisitEvent.VisitCorrected;
import safeguarding.conference.visits.VisitEvent.VisitRecorded;
import safeguarding.conference.visits.VisitEvent.VisitWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to statutory visits: dates and whether the child was seen, never the words. */
@ApplicationScoped
public class VisitPublication implements Publication<VisitEvent> {

    private final Links links;

    VisitPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<VisitEvent> about() {
        return VisitEvent.class;
    }

    @Override
    public CatalogueEvent translate(VisitEvent event) {
        var visit = event.visit();
        var body =
                EventBody.of(event.on(), Set.of(visit.childId()), visit.area()).with("planId", visit.planId());
        return new CatalogueEvent(
                name(event),
                1,
                "statutory-visit",
                visit.visitId(),
                event.on(),
                Set.of(visit.childId()),
                visit.area(),
                told(event, body).link(links.to("/v1/statutory-visits/" + visit.visitId())));
    }

    private static String name(VisitEvent event) {
        return switch (event) {
            case VisitRecorded e -> "statutory-visit-recorded";
            case VisitCorrected e -> "statutory-visit-corrected";
            case VisitWithdrawn e -> "statutory-visit-withdrawn";
        };
    }

    private static EventBody told(VisitEvent event, EventBody body) {
        return switch (event) {
            case VisitRecorded e ->
                body.with("visitedOn", e.on()).with("seen", e.seen()).with("seenAlone", e.seenAlone());
            case VisitCorrected e ->
                body.with("visitedOn", e.visitedOn())
                        .with("visitedOnBefore", e.visitedOnBefore())
                        .with("seen", e.seen())
                        .with("seenAlone", e.seenAlone());
            case VisitWithdrawn e -> body.with("visitedOn", e.visitedOn());
        };
    }
}
