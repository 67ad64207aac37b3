package safeguarding.licensing.councils.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.councils.VisitingEvent;
import safeguarding.licensing.councils.VisitingEvent.VisitingChanged;
import safeguarding.licensing.councils.VisitingEvent.VisitingRecorded;
import safeguarding.licensing.councils.VisitingEvent.VisitingWithdrawn;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the records of licences of other councils, so that both councils can be told. */
@ApplicationScoped
public class VisitingPublication implements Publication<VisitingEvent> {

    private final Links links;

    VisitingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<VisitingEvent> about() {
        return VisitingEvent.class;
    }

    @Override
    public CatalogueEvent translate(VisitingEvent event) {
        var details = event.details();
        var body = EventBody.of(event.on())
                .with("council", details.council())
                .with("productionId", details.productionId())
                .with("firstDay", details.firstDay())
                .with("lastDay", details.lastDay())
                .link(links.to("/v1/visiting-licences/" + event.visitingLicenceId()));
        return new CatalogueEvent(
                name(event), 1, "visiting-licence", event.visitingLicenceId(), event.on(), Set.of(), null, body);
    }

    private static String name(VisitingEvent event) {
        return switch (event) {
            case VisitingRecorded e -> "visiting-licence-recorded";
            case VisitingChanged e -> "visiting-licence-changed";
            case VisitingWithdrawn e -> "visiting-licence-withdrawn";
        };
    }
}
