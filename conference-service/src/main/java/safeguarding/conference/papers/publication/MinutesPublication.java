package safeguarding.conference.papers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.papers.MinutesEvent;
import safeguarding.conference.papers.MinutesEvent.AddendumAdded;
import safeguarding.conference.papers.MinutesEvent.CorrectionConcluded;
import safeguarding.conference.papers.MinutesEvent.CorrectionRequested;
import safeguarding.conference.papers.MinutesEvent.MinutesChanged;
import safeguarding.conference.papers.MinutesEvent.MinutesRecorded;
import safeguarding.conference.papers.MinutesEvent.MinutesSent;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to minutes: dates and codes, never a word of them. */
@ApplicationScoped
public class MinutesPublication implements Publication<MinutesEvent> {

    private final Links links;

    MinutesPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<MinutesEvent> about() {
        return MinutesEvent.class;
    }

    @Override
    public CatalogueEvent translate(MinutesEvent event) {
        var minutes = event.minutes();
        var body = EventBody.of(event.on(), minutes.childIds(), minutes.area())
                .with("conferenceId", minutes.conferenceId())
                .with("minutesId", minutes.minutesId());
        return switch (event) {
            case MinutesRecorded e -> ofMinutes(e, "minutes-recorded", body.with("sections", e.sections()));
            case MinutesChanged e ->
                ofMinutes(
                        e, "minutes-changed", body.with("edition", e.edition()).with("sections", e.sections()));
            case MinutesSent e -> ofMinutes(e, "minutes-sent", body.with("edition", e.edition()));
            case AddendumAdded e ->
                of(
                        e,
                        "minutes-addendum-added",
                        "minutes-addendum",
                        e.addendumId(),
                        body.with("readers", e.readers()).with("correctionId", e.correctionId()),
                        "/v1/minutes/" + minutes.minutesId());
            case CorrectionRequested e ->
                ofCorrection(e, "minutes-correction-requested", e.correctionId(), body.with("askedBy", e.askedBy()));
            case CorrectionConcluded e ->
                ofCorrection(e, "minutes-correction-concluded", e.correctionId(), body.with("outcome", e.outcome()));
        };
    }

    private CatalogueEvent ofMinutes(MinutesEvent event, String name, EventBody body) {
        var id = event.minutes().minutesId();
        return of(event, name, "minutes", id, body, "/v1/minutes/" + id);
    }

    private CatalogueEvent ofCorrection(MinutesEvent event, String name, UUID id, EventBody body) {
        return of(event, name, "minutes-correction", id, body, "/v1/minutes-corrections/" + id);
    }

    private CatalogueEvent of(MinutesEvent event, String name, String type, UUID id, EventBody body, String path) {
        var minutes = event.minutes();
        return new CatalogueEvent(
                name, 1, type, id, event.on(), minutes.childIds(), minutes.area(), body.link(links.to(path)));
    }
}
