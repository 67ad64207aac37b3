package safeguarding.licensing.employers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.employers.EmployerEvent;
import safeguarding.licensing.employers.EmployerEvent.OfferChanged;
import safeguarding.licensing.employers.EmployerEvent.Offered;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what employers offer. */
@ApplicationScoped
public class EmployerPublication implements Publication<EmployerEvent> {

    private final Links links;

    EmployerPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<EmployerEvent> about() {
        return EmployerEvent.class;
    }

    @Override
    public CatalogueEvent translate(EmployerEvent event) {
        var offer = event.offer();
        var body = EventBody.of(event.on())
                .with("sites", offer.sites().all().size())
                .with("assessedOn", offer.assessedOn())
                .with("parentsTold", offer.parentsToldHow() != null)
                .with("askedFrom", offer.from())
                .with("askedTo", offer.to())
                .link(links.to("/v1/employer-registrations/" + event.licenceId()));
        return new CatalogueEvent(
                name(event), 1, "employer-registration", event.licenceId(), event.on(), Set.of(), null, body);
    }

    private static String name(EmployerEvent event) {
        return switch (event) {
            case Offered offered -> "employer-registration-asked";
            case OfferChanged changed -> "employer-registration-changed";
        };
    }
}
