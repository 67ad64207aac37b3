package safeguarding.reviewing.visits.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.VisitEvent;
import safeguarding.reviewing.visits.VisitEvent.VisitCorrected;
import safeguarding.reviewing.visits.VisitEvent.VisitRecorded;
import safeguarding.reviewing.visits.VisitEvent.VisitRequestWithdrawn;
import safeguarding.reviewing.visits.VisitEvent.VisitRequested;
import safeguarding.reviewing.visits.VisitEvent.VisitWithdrawn;

/** Publishes what happens to visits: dates and whether the child was seen, never the words. */
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
        var about = Set.of(visit.childId());
        var body = EventBody.of(event.on(), about, visit.area()).with("periodId", visit.periodId());
        return new CatalogueEvent(
                name(event),
                1,
                isRequest(event) ? "visit-request" : "looked-after-visit",
                visit.visitId(),
                event.on(),
                about,
                visit.area(),
                told(event, body)
                        .link(isRequest(event) ? links.visitRequest(visit.visitId()) : links.visit(visit.visitId())));
    }

    private static boolean isRequest(VisitEvent event) {
        return event instanceof VisitRequested || event instanceof VisitRequestWithdrawn;
    }

    private static String name(VisitEvent event) {
        return switch (event) {
            case VisitRecorded e -> "visit-recorded";
            case VisitCorrected e -> "visit-corrected";
            case VisitWithdrawn e -> "visit-withdrawn";
            case VisitRequested e -> "visit-requested";
            case VisitRequestWithdrawn e -> "visit-request-withdrawn";
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
            case VisitRequested e -> body.with("askedBy", Codes.of(e.askedBy()));
            case VisitRequestWithdrawn e -> body.with("askedOn", e.askedOn());
        };
    }
}
