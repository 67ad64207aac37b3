package safeguarding.conference.complaint.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.complaint.ComplaintEvent;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintAcknowledged;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintAnswered;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintClosed;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintEscalated;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintMade;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to complaints: days and codes, never words. */
@ApplicationScoped
public class ComplaintPublication implements Publication<ComplaintEvent> {

    private final Links links;

    ComplaintPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ComplaintEvent> about() {
        return ComplaintEvent.class;
    }

    @Override
    public CatalogueEvent translate(ComplaintEvent event) {
        var complaint = event.complaint();
        var body = EventBody.of(event.on(), complaint.childIds(), complaint.area())
                .with("conferenceId", complaint.conferenceId());
        return new CatalogueEvent(
                name(event),
                1,
                "complaint",
                complaint.complaintId(),
                event.on(),
                Set.copyOf(complaint.childIds()),
                complaint.area(),
                told(event, body).link(links.to("/v1/complaints/" + complaint.complaintId())));
    }

    private static String name(ComplaintEvent event) {
        return switch (event) {
            case ComplaintMade e -> "complaint-made";
            case ComplaintAcknowledged e -> "complaint-acknowledged";
            case ComplaintAnswered e -> "complaint-answered";
            case ComplaintEscalated e -> "complaint-escalated";
            case ComplaintClosed e -> "complaint-closed";
        };
    }

    private static EventBody told(ComplaintEvent event, EventBody body) {
        return switch (event) {
            case ComplaintMade e -> body.with("madeBy", e.by()).with("about", e.about());
            case ComplaintAcknowledged e -> body;
            case ComplaintAnswered e ->
                body.with("stage", e.stage()).with("outcome", e.outcome()).with("changed", e.changed());
            case ComplaintEscalated e -> body.with("stage", e.stage());
            case ComplaintClosed e -> body.with("closing", e.closing());
        };
    }
}
