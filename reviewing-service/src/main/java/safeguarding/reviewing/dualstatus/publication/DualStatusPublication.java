package safeguarding.reviewing.dualstatus.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.dualstatus.DualStatusEvent;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusBegan;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusCorrected;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusEnded;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes which children with a protection plan are looked after: identifiers and dates. */
@ApplicationScoped
public class DualStatusPublication implements Publication<DualStatusEvent> {

    private final Links links;

    DualStatusPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<DualStatusEvent> about() {
        return DualStatusEvent.class;
    }

    @Override
    public CatalogueEvent translate(DualStatusEvent event) {
        var status = event.dualStatus();
        var about = Set.of(status.childId());
        var body = EventBody.of(event.on(), about, status.area())
                .with("periodId", status.periodId())
                .with("planId", status.planId());
        return new CatalogueEvent(
                name(event),
                1,
                "dual-status",
                status.dualStatusId(),
                event.on(),
                about,
                status.area(),
                told(event, body).link(links.dualStatus(status.dualStatusId())));
    }

    private static String name(DualStatusEvent event) {
        return switch (event) {
            case DualStatusBegan e -> "dual-status-began";
            case DualStatusEnded e -> "dual-status-ended";
            case DualStatusCorrected e -> "dual-status-corrected";
            case DualStatusWithdrawn e -> "dual-status-withdrawn";
        };
    }

    private static EventBody told(DualStatusEvent event, EventBody body) {
        return switch (event) {
            case DualStatusBegan e -> body;
            case DualStatusEnded e -> body.with("beganOn", e.beganOn());
            case DualStatusCorrected e ->
                body.with("beganOn", e.days().beganOn())
                        .with("endedOn", e.days().endedOn());
            case DualStatusWithdrawn e -> body;
        };
    }
}
