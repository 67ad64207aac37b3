package safeguarding.reviewing.formerpermanence.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceChanged;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceRecorded;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to a record in codes and days: from which permanent home a child came into care. */
@ApplicationScoped
public class FormerPermanencePublication implements Publication<FormerPermanenceEvent> {

    private final Links links;

    FormerPermanencePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FormerPermanenceEvent> about() {
        return FormerPermanenceEvent.class;
    }

    @Override
    public CatalogueEvent translate(FormerPermanenceEvent event) {
        var record = event.about();
        var about = Set.of(record.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "former-permanence",
                record.recordId(),
                event.on(),
                about,
                record.area(),
                EventBody.of(event.on(), about, record.area())
                        .with("periodId", record.periodId())
                        .with("kind", event.told().kind())
                        .with("council", event.told().council())
                        .with("orderedOn", event.told().orderedOn())
                        .link(links.to("/v1/former-permanences/" + record.recordId())));
    }

    private static String name(FormerPermanenceEvent event) {
        return switch (event) {
            case FormerPermanenceRecorded e -> "former-permanence-recorded";
            case FormerPermanenceChanged e -> "former-permanence-changed";
            case FormerPermanenceWithdrawn e -> "former-permanence-withdrawn";
        };
    }
}
