package safeguarding.reviewing.footprint.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.footprint.ContactEvent;
import safeguarding.reviewing.footprint.ContactEvent.ContactCorrected;
import safeguarding.reviewing.footprint.ContactEvent.ContactRecorded;
import safeguarding.reviewing.footprint.ContactEvent.ContactWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to the footprint of an IRO: kinds, days and outcomes, never a word. */
@ApplicationScoped
public class ContactPublication implements Publication<ContactEvent> {

    private final Links links;

    ContactPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ContactEvent> about() {
        return ContactEvent.class;
    }

    @Override
    public CatalogueEvent translate(ContactEvent event) {
        var contact = event.contact();
        var about = Set.of(contact.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "iro-contact",
                contact.contactId(),
                event.on(),
                about,
                contact.area(),
                EventBody.of(event.on(), about, contact.area())
                        .with("chainId", contact.chainId())
                        .with("kind", event.made().kind())
                        .with("madeOn", event.made().on())
                        .with("midwayOutcome", event.made().midwayOutcome())
                        .link(links.to("/v1/iro-contacts/" + contact.contactId())));
    }

    private static String name(ContactEvent event) {
        return switch (event) {
            case ContactRecorded e -> "iro-contact-recorded";
            case ContactCorrected e -> "iro-contact-corrected";
            case ContactWithdrawn e -> "iro-contact-withdrawn";
        };
    }
}
