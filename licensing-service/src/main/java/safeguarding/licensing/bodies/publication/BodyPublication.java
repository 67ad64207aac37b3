package safeguarding.licensing.bodies.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.bodies.ApprovingBodies;
import safeguarding.licensing.bodies.BodyEvent;
import safeguarding.licensing.bodies.BodyEvent.ApprovalWritten;
import safeguarding.licensing.bodies.BodyEvent.BodyAudited;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to approvals of bodies of persons. */
@ApplicationScoped
public class BodyPublication implements Publication<BodyEvent> {

    private final Links links;

    BodyPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<BodyEvent> about() {
        return BodyEvent.class;
    }

    @Override
    public CatalogueEvent translate(BodyEvent event) {
        var body = EventBody.of(event.on()).with("partyId", event.partyId());
        var name = more(event, body);
        return new CatalogueEvent(
                name,
                1,
                ApprovingBodies.TYPE,
                event.licenceId(),
                event.on(),
                Set.of(),
                null,
                body.link(links.to("/v1/body-approvals/" + event.licenceId())));
    }

    /** Adds what else is said; answers with the name of the event. */
    private static String more(BodyEvent event, EventBody body) {
        return switch (event) {
            case ApprovalWritten written -> {
                body.with("council", written.council())
                        .with("from", written.term().from())
                        .with("to", written.term().to());
                yield "body-approval-asked";
            }
            case BodyAudited audited -> {
                body.with("auditedOn", audited.auditedOn()).with("outcome", audited.outcome());
                yield "body-audited";
            }
        };
    }
}
