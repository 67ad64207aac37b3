package safeguarding.conference.involvement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.involvement.InvolvementEvent;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.conference.involvement.InvolvementEvent.AgencyInvited;
import safeguarding.conference.involvement.InvolvementEvent.AgencyViewRecorded;
import safeguarding.conference.involvement.InvolvementEvent.AttendanceRecorded;
import safeguarding.conference.involvement.InvolvementEvent.ReportReceived;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the agencies' lines. */
@ApplicationScoped
public class InvolvementPublication implements Publication<InvolvementEvent> {

    private final Links links;

    InvolvementPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<InvolvementEvent> about() {
        return InvolvementEvent.class;
    }

    @Override
    public CatalogueEvent translate(InvolvementEvent event) {
        var line = event.line();
        return new CatalogueEvent(
                name(event),
                1,
                "agency-involvement",
                line.id(),
                event.on(),
                line.childIds(),
                line.area(),
                body(event).link(links.to("/v1/involvements/" + line.id())));
    }

    private static String name(InvolvementEvent event) {
        return switch (event) {
            case AgencyExpected e -> "agency-expected";
            case AgencyInvited e -> "agency-invited";
            case ReportReceived e -> "report-received";
            case AttendanceRecorded e -> "attendance-recorded";
            case AgencyViewRecorded e -> "agency-view-recorded";
        };
    }

    private static EventBody body(InvolvementEvent event) {
        var line = event.line();
        var body = EventBody.of(event.on(), line.childIds(), line.area())
                .with("conferenceId", line.conferenceId())
                .with("agency", line.agency())
                .with("agencyKind", line.kind());
        return switch (event) {
            case AgencyExpected e -> body.with("directContact", e.directContact());
            case AgencyInvited e -> body;
            case ReportReceived e -> body.with("inTime", e.inTime());
            case AttendanceRecorded e -> body.with("attendance", e.attendance()).with("mode", e.mode());
            case AgencyViewRecorded e -> body.with("view", e.opinion());
        };
    }
}
