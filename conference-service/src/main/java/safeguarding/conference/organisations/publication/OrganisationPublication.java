package safeguarding.conference.organisations.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.organisations.OrganisationEvent;
import safeguarding.conference.organisations.OrganisationEvent.OrganisationChanged;
import safeguarding.conference.organisations.OrganisationEvent.OrganisationRegistered;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of organisations. */
@ApplicationScoped
public class OrganisationPublication implements Publication<OrganisationEvent> {

    private final Links links;

    OrganisationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<OrganisationEvent> about() {
        return OrganisationEvent.class;
    }

    @Override
    public CatalogueEvent translate(OrganisationEvent event) {
        var details = event.details();
        var body = new OrganisationBody(
                event.on(),
                event.code(),
                details.comesAs().stream().map(Codes::of).toList(),
                details.openFrom(),
                details.closedOn(),
                links.to("/v1/organisations/" + event.organisationId()));
        return new CatalogueEvent(
                name(event), 1, "organisation", event.organisationId(), event.on(), Set.of(), null, body);
    }

    private static String name(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> "organisation-registered";
            case OrganisationChanged changed -> "organisation-changed";
        };
    }
}
