package safeguarding.licensing.chaperones.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.chaperones.ChaperoneEvent;
import safeguarding.licensing.chaperones.ChaperoneEvent.ApprovalAsked;
import safeguarding.licensing.chaperones.ChaperoneEvent.ChaperoneChanged;
import safeguarding.licensing.chaperones.ChaperoneEvent.ChaperoneRegistered;
import safeguarding.licensing.chaperones.KeepingChaperones;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to chaperones. */
@ApplicationScoped
public class ChaperonePublication implements Publication<ChaperoneEvent> {

    private final Links links;

    ChaperonePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChaperoneEvent> about() {
        return ChaperoneEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChaperoneEvent event) {
        return switch (event) {
            case ChaperoneRegistered registered ->
                chaperone("chaperone-registered", registered.chaperoneId(), registered.partyId(), event.on());
            case ChaperoneChanged changed ->
                chaperone("chaperone-changed", changed.chaperoneId(), changed.partyId(), event.on());
            case ApprovalAsked asked -> asked(asked);
        };
    }

    private CatalogueEvent chaperone(String name, UUID chaperoneId, UUID partyId, LocalDate on) {
        var body = EventBody.of(on).with("partyId", partyId).link(links.to("/v1/chaperones/" + chaperoneId));
        return new CatalogueEvent(name, 1, KeepingChaperones.CHAPERONE, chaperoneId, on, Set.of(), null, body);
    }

    private CatalogueEvent asked(ApprovalAsked asked) {
        var body = EventBody.of(asked.on())
                .with("chaperoneId", asked.chaperoneId())
                .with("from", asked.term().from())
                .with("to", asked.term().to())
                .link(links.to("/v1/chaperone-approvals/" + asked.licenceId()));
        return new CatalogueEvent(
                "chaperone-approval-asked",
                1,
                KeepingChaperones.APPROVAL,
                asked.licenceId(),
                asked.on(),
                Set.of(),
                null,
                body);
    }
}
