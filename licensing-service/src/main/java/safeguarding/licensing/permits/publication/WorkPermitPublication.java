package safeguarding.licensing.permits.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.permits.WorkPermitEvent;
import safeguarding.licensing.permits.WorkPermitEvent.PermitDrafted;
import safeguarding.licensing.permits.WorkPermitEvent.PermitReceived;
import safeguarding.licensing.permits.WorkPermitEvent.PermitRewritten;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to what work permits are asked for. */
@ApplicationScoped
public class WorkPermitPublication implements Publication<WorkPermitEvent> {

    private final Links links;

    WorkPermitPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<WorkPermitEvent> about() {
        return WorkPermitEvent.class;
    }

    @Override
    public CatalogueEvent translate(WorkPermitEvent event) {
        var permit = event.permit();
        var about = Set.of(permit.childId());
        var body = EventBody.of(event.on(), about, permit.area())
                .with("employerId", permit.employerId())
                .with("kindOfWork", permit.kindOfWork())
                .with("startsOn", permit.startsOn())
                .with("workplaceCouncil", permit.council());
        return new CatalogueEvent(
                name(event),
                1,
                "work-permit",
                permit.permitId(),
                event.on(),
                about,
                permit.area(),
                told(event, body).link(links.to("/v1/work-permits/" + permit.permitId())));
    }

    private static EventBody told(WorkPermitEvent event, EventBody body) {
        return switch (event) {
            case PermitDrafted e -> body;
            case PermitRewritten e -> body;
            case PermitReceived e -> body.with("inTime", e.inTime());
        };
    }

    private static String name(WorkPermitEvent event) {
        return switch (event) {
            case PermitDrafted e -> "work-permit-drafted";
            case PermitRewritten e -> "work-permit-rewritten";
            case PermitReceived e -> "work-permit-received";
        };
    }
}
