package safeguarding.conference.chairs.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.chairs.ChairEvent;
import safeguarding.conference.chairs.ChairEvent.ChairChanged;
import safeguarding.conference.chairs.ChairEvent.ChairRegistered;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of chairs. */
@ApplicationScoped
public class ChairPublication implements Publication<ChairEvent> {

    private final Links links;

    ChairPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChairEvent> about() {
        return ChairEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChairEvent event) {
        var body = new ChairBody(
                event.on(),
                event.staffId(),
                event.remit().areas(),
                event.remit().conferencesPerMonth(),
                links.chair(event.chairId()));
        return new CatalogueEvent(name(event), 1, "chair", event.chairId(), event.on(), Set.of(), null, body);
    }

    private static String name(ChairEvent event) {
        return switch (event) {
            case ChairRegistered registered -> "chair-registered";
            case ChairChanged changed -> "chair-changed";
        };
    }
}
