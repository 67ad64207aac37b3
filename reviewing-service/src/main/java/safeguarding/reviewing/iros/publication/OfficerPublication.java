package safeguarding.reviewing.iros.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.iros.OfficerEvent;
import safeguarding.reviewing.iros.OfficerEvent.OfficerChanged;
import safeguarding.reviewing.iros.OfficerEvent.OfficerRegistered;
import safeguarding.reviewing.links.Links;

/** Publishes what happens in the register of reviewing officers. */
@ApplicationScoped
public class OfficerPublication implements Publication<OfficerEvent> {

    private final Links links;

    OfficerPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<OfficerEvent> about() {
        return OfficerEvent.class;
    }

    @Override
    public CatalogueEvent translate(OfficerEvent event) {
        var body = new OfficerBody(
                event.on(),
                event.staffId(),
                event.remit().areas(),
                event.remit().fullTimePercent(),
                links.reviewingOfficer(event.officerId()));
        return new CatalogueEvent(
                name(event), 1, "reviewing-officer", event.officerId(), event.on(), Set.of(), null, body);
    }

    private static String name(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered registered -> "reviewing-officer-registered";
            case OfficerChanged changed -> "reviewing-officer-changed";
        };
    }
}
