package safeguarding.audit.officers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.officers.OfficerEvent;
import safeguarding.audit.officers.OfficerEvent.OfficerChanged;
import safeguarding.audit.officers.OfficerEvent.OfficerRegistered;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of quality assurance officers. */
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
        var details = event.details();
        var body = new OfficerBody(
                event.on(),
                event.staffId(),
                details.areas(),
                details.fullTimePercent(),
                details.auditDaysPerMonth(),
                links.qaOfficer(event.officerId()));
        return new CatalogueEvent(name(event), 1, "qa-officer", event.officerId(), event.on(), Set.of(), null, body);
    }

    private static String name(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered registered -> "qa-officer-registered";
            case OfficerChanged changed -> "qa-officer-changed";
        };
    }
}
