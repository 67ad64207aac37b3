package safeguarding.reviewing.children.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.children.ChildEvent;
import safeguarding.reviewing.children.ChildEvent.ChildAreaChanged;
import safeguarding.reviewing.children.ChildEvent.ChildDetailsChanged;
import safeguarding.reviewing.children.ChildEvent.ChildRegistered;
import safeguarding.reviewing.children.ChildEvent.ChildRestricted;
import safeguarding.reviewing.children.ChildEvent.ChildUnrestricted;
import safeguarding.reviewing.children.ChildEvent.ChildWithdrawn;
import safeguarding.reviewing.children.ChildEvent.SocialWorkerChanged;
import safeguarding.reviewing.children.DetailKind;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to children's records: identifiers, dates and codes only. */
@ApplicationScoped
public class ChildPublication implements Publication<ChildEvent> {

    private static final String AGGREGATE = "child";

    private final Links links;

    ChildPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChildEvent> about() {
        return ChildEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChildEvent event) {
        return new CatalogueEvent(
                name(event),
                1,
                AGGREGATE,
                event.childId(),
                event.on(),
                Set.of(event.childId()),
                event.area(),
                body(event));
    }

    private static String name(ChildEvent event) {
        return switch (event) {
            case ChildRegistered registered -> "child-registered";
            case ChildDetailsChanged changed -> "child-details-changed";
            case ChildAreaChanged moved -> "child-area-changed";
            case SocialWorkerChanged changed -> "social-worker-changed";
            case ChildRestricted restricted -> "child-restricted";
            case ChildUnrestricted opened -> "child-unrestricted";
            case ChildWithdrawn withdrawn -> "child-withdrawn";
        };
    }

    private Map<String, Object> body(ChildEvent event) {
        var body = EventBody.of(event.on(), Set.of(event.childId()), event.area());
        return told(event, body).link(links.child(event.childId()));
    }

    private static EventBody told(ChildEvent event, EventBody body) {
        return switch (event) {
            case ChildRegistered e -> body.with("team", e.team()).with("socialWorker", e.socialWorker());
            case ChildDetailsChanged e ->
                body.with(
                                "kinds",
                                e.kinds().stream()
                                        .map(DetailKind::code)
                                        .sorted()
                                        .toList())
                        .with("correction", e.correction());
            case ChildAreaChanged e ->
                body.with("previousArea", e.previousArea()).with("team", e.team());
            case SocialWorkerChanged e ->
                body.with("socialWorker", e.socialWorker()).with("socialWorkerManager", e.socialWorkerManager());
            case ChildRestricted e -> body;
            case ChildUnrestricted e -> body;
            case ChildWithdrawn e -> body;
        };
    }
}
