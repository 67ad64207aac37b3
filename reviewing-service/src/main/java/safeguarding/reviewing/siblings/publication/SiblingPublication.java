package safeguarding.reviewing.siblings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.siblings.SiblingEvent;
import safeguarding.reviewing.siblings.SiblingEvent.SiblingsRecorded;
import safeguarding.reviewing.siblings.SiblingEvent.SiblingsWithdrawn;

/** Publishes who is whose sibling: identifiers only. */
@ApplicationScoped
public class SiblingPublication implements Publication<SiblingEvent> {

    private final Links links;

    SiblingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<SiblingEvent> about() {
        return SiblingEvent.class;
    }

    @Override
    public CatalogueEvent translate(SiblingEvent event) {
        return new CatalogueEvent(
                name(event),
                1,
                "sibling-tie",
                event.tieId(),
                event.on(),
                event.childIds(),
                event.area(),
                EventBody.of(event.on(), event.childIds(), event.area()).link(links.siblingTie(event.tieId())));
    }

    private static String name(SiblingEvent event) {
        return switch (event) {
            case SiblingsRecorded recorded -> "siblings-recorded";
            case SiblingsWithdrawn withdrawn -> "siblings-withdrawn";
        };
    }
}
