package safeguarding.platform.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.keeping.KeepingEvent.DestructionDecided;
import safeguarding.platform.keeping.KeepingEvent.DestructionProposed;
import safeguarding.platform.keeping.KeepingEvent.HoldLifted;
import safeguarding.platform.keeping.KeepingEvent.HoldPlaced;
import safeguarding.platform.keeping.KeepingEvent.RecordDestroyed;
import safeguarding.platform.keeping.KeepingEvent.RetentionSet;
import safeguarding.platform.settings.SafeguardingSettings;

/** Publishes what happens to the keeping of records: days and codes, never a reason or who acted. */
@ApplicationScoped
public class KeepingPublication implements Publication<KeepingEvent> {

    private final URI publicBaseUrl;

    KeepingPublication(SafeguardingSettings settings) {
        this.publicBaseUrl = settings.publicBaseUrl();
    }

    @Override
    public Class<KeepingEvent> about() {
        return KeepingEvent.class;
    }

    @Override
    public CatalogueEvent translate(KeepingEvent event) {
        var body = EventBody.of(event.on(), Set.of(event.childId()), event.area());
        return new CatalogueEvent(
                name(event),
                1,
                type(event),
                event.id(),
                event.on(),
                Set.of(event.childId()),
                event.area(),
                told(event, body).link(URI.create(publicBaseUrl + path(event))));
    }

    private static String name(KeepingEvent event) {
        return switch (event) {
            case RetentionSet e -> "retention-set";
            case HoldPlaced e -> "legal-hold-placed";
            case HoldLifted e -> "legal-hold-lifted";
            case DestructionProposed e -> "destruction-proposed";
            case DestructionDecided e -> "destruction-decided";
            case RecordDestroyed e -> "record-destroyed";
        };
    }

    private static String type(KeepingEvent event) {
        return switch (event) {
            case RetentionSet e -> "child";
            case HoldPlaced e -> "legal-hold";
            case HoldLifted e -> "legal-hold";
            case DestructionProposed e -> "destruction";
            case DestructionDecided e -> "destruction";
            case RecordDestroyed e -> "destruction";
        };
    }

    private static String path(KeepingEvent event) {
        return switch (type(event)) {
            case "child" -> "/v1/children/" + event.childId() + "/retention";
            case "legal-hold" -> "/v1/legal-holds/" + event.id();
            default -> "/v1/destructions/" + event.id();
        };
    }

    private static EventBody told(KeepingEvent event, EventBody body) {
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
