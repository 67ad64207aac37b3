package safeguarding.licensing.parties.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.parties.PartyEvent;
import safeguarding.licensing.parties.PartyEvent.PartyChanged;
import safeguarding.licensing.parties.PartyEvent.PartyMerged;
import safeguarding.licensing.parties.PartyEvent.PartyRegistered;
import safeguarding.licensing.parties.PartyEvent.PartySplit;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of parties. */
@ApplicationScoped
public class PartyPublication implements Publication<PartyEvent> {

    private final Links links;

    PartyPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<PartyEvent> about() {
        return PartyEvent.class;
    }

    @Override
    public CatalogueEvent translate(PartyEvent event) {
        var body = EventBody.of(event.on())
                .with("kinds", event.details().kinds())
                .with("council", event.details().addresses().all().getFirst().council())
                .with("otherPartyId", other(event))
                .link(links.party(event.partyId()));
        return new CatalogueEvent(name(event), 1, "party", event.partyId(), event.on(), Set.of(), null, body);
    }

    private static @Nullable UUID other(PartyEvent event) {
        return switch (event) {
            case PartyRegistered registered -> null;
            case PartyChanged changed -> null;
            case PartyMerged merged -> merged.into();
            case PartySplit split -> split.from();
        };
    }

    private static String name(PartyEvent event) {
        return switch (event) {
            case PartyRegistered registered -> "party-registered";
            case PartyChanged changed -> "party-changed";
            case PartyMerged merged -> "party-merged";
            case PartySplit split -> "party-split";
        };
    }
}
