package safeguarding.licensing.children.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.children.LicensedChildEvent;
import safeguarding.licensing.children.LicensedChildEvent.ChildChanged;
import safeguarding.licensing.children.LicensedChildEvent.ChildRegistered;
import safeguarding.licensing.children.LicensedChildEvent.SignatoryVerified;
import safeguarding.licensing.children.LicensedChildEvent.SignatoryWithdrawn;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of children: who, where and when, never a personal value. */
@ApplicationScoped
public class LicensedChildPublication implements Publication<LicensedChildEvent> {

    private final Links links;

    LicensedChildPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<LicensedChildEvent> about() {
        return LicensedChildEvent.class;
    }

    @Override
    public CatalogueEvent translate(LicensedChildEvent event) {
        var about = Set.of(event.childId());
        var body = EventBody.of(event.on()).with("childIds", about).with("area", event.area());
        return new CatalogueEvent(
                name(event),
                1,
                "licensed-child",
                event.childId(),
                event.on(),
                about,
                event.area(),
                told(event, body).link(links.to("/v1/licensed-children/" + event.childId())));
    }

    private static EventBody told(LicensedChildEvent event, EventBody body) {
        return switch (event) {
            case ChildRegistered e -> body;
            case ChildChanged e -> body;
            case SignatoryVerified e ->
                body.with("signatoryId", e.signatoryId())
                        .with("role", Codes.of(e.role()))
                        .with("how", Codes.of(e.how()));
            case SignatoryWithdrawn e ->
                body.with("signatoryId", e.signatoryId()).with("role", Codes.of(e.role()));
        };
    }

    private static String name(LicensedChildEvent event) {
        return switch (event) {
            case ChildRegistered e -> "licensed-child-registered";
            case ChildChanged e -> "licensed-child-changed";
            case SignatoryVerified e -> "licensed-child-signatory-verified";
            case SignatoryWithdrawn e -> "licensed-child-signatory-withdrawn";
        };
    }
}
