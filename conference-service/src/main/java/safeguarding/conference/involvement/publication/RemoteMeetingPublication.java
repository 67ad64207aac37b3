package safeguarding.conference.involvement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.involvement.RemoteMeetingEvent;
import safeguarding.conference.involvement.RemoteMeetingEvent.RemoteMeetingSet;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes that there is a way to take part from elsewhere, not which. */
@ApplicationScoped
public class RemoteMeetingPublication implements Publication<RemoteMeetingEvent> {

    private final Links links;

    RemoteMeetingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<RemoteMeetingEvent> about() {
        return RemoteMeetingEvent.class;
    }

    @Override
    public CatalogueEvent translate(RemoteMeetingEvent event) {
        return switch (event) {
            case RemoteMeetingSet e ->
                new CatalogueEvent(
                        "remote-meeting-set",
                        1,
                        "remote-meeting",
                        e.meetingId(),
                        e.on(),
                        e.childIds(),
                        e.area(),
                        EventBody.of(e.on(), e.childIds(), e.area())
                                .with("conferenceId", e.conferenceId())
                                .link(links.to("/v1/conferences/" + e.conferenceId() + "/remote-meeting")));
        };
    }
}
