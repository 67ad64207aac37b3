package safeguarding.conference.retention.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.retention.RetentionEvent;
import safeguarding.conference.retention.RetentionEvent.DestructionDecided;
import safeguarding.conference.retention.RetentionEvent.DestructionProposed;
import safeguarding.conference.retention.RetentionEvent.HoldLifted;
import safeguarding.conference.retention.RetentionEvent.HoldPlaced;
import safeguarding.conference.retention.RetentionEvent.RecordDestroyed;
import safeguarding.conference.retention.RetentionEvent.RetentionSet;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the keeping of records: days and codes, never a reason or who acted. */
@ApplicationScoped
public class RetentionPublication implements Publication<RetentionEvent> {

    private final Links links;

    RetentionPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<RetentionEvent> about() {
        return RetentionEvent.class;
    }

    @Override
    public CatalogueEvent translate(RetentionEvent event) {
        var body = EventBody.of(event.on(), Set.of(event.childId()), event.area());
        return new CatalogueEvent(
                name(event),
                1,
                type(event),
                event.id(),
                event.on(),
                Set.of(event.childId()),
                event.area(),
                told(event, body).link(links.to(path(event))));
    }

    private static String name(RetentionEvent event) {
        return switch (event) {
            case RetentionSet e -> "retention-set";
            case HoldPlaced e -> "legal-hold-placed";
            case HoldLifted e -> "legal-hold-lifted";
            case DestructionProposed e -> "destruction-proposed";
            case DestructionDecided e -> "destruction-decided";
            case RecordDestroyed e -> "record-destroyed";
        };
    }

    private static String type(RetentionEvent event) {
        return switch (event) {
            case RetentionSet e -> "child";
            case HoldPlaced e -> "legal-hold";
            case HoldLifted e -> "legal-hold";
            case DestructionProposed e -> "destruction";
            case DestructionDecided e -> "destruction";
            case RecordDestroyed e -> "destruction";
        };
    }

    private static String path(RetentionEvent event) {
        return switch (type(event)) {
            case "child" -> "/v1/children/" + event.childId() + "/retention";
            case "legal-hold" -> "/v1/legal-holds/" + event.id();
            default -> "/v1/destructions/" + event.id();
        };
    }

    private static EventBody told(RetentionEvent event, EventBody body) {
        return switch (event) {
            case RetentionSet e -> body.with("retention", e.kind());
            case HoldPlaced e -> body.with("hold", e.kind());
            case HoldLifted e -> body.with("hold", e.kind());
            case DestructionProposed e -> body.with("rule", e.rule()).with("dueOn", e.dueOn());
            case DestructionDecided e -> body.with("approved", e.approved());
            case RecordDestroyed e -> body.with("rule", e.rule());
        };
    }
}
