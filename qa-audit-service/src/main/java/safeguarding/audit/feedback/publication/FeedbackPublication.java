package safeguarding.audit.feedback.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.feedback.CollectionDetails;
import safeguarding.audit.feedback.FeedbackEvent;
import safeguarding.audit.feedback.Gathering;
import safeguarding.audit.feedback.ResponseDetails;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to feedback: kinds and codes, never a word of anybody. */
@ApplicationScoped
public class FeedbackPublication implements Publication<FeedbackEvent> {

    private final Links links;

    FeedbackPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FeedbackEvent> about() {
        return FeedbackEvent.class;
    }

    @Override
    public CatalogueEvent translate(FeedbackEvent event) {
        var body = EventBody.of(event.on()).with("area", event.area());
        return switch (event) {
            case FeedbackEvent.Opened e -> collection("feedback-collection-opened", e, e.details(), body);
            case FeedbackEvent.Changed e -> collection("feedback-collection-changed", e, e.details(), body);
            case FeedbackEvent.Closed e -> collection("feedback-collection-closed", e, e.details(), body);
            case FeedbackEvent.Received e -> response("feedback-received", e, e.responseId(), said(e.details(), body));
            case FeedbackEvent.ConsentWithdrawn e -> response("feedback-consent-withdrawn", e, e.responseId(), body);
            case FeedbackEvent.Withdrawn e -> response("feedback-withdrawn", e, e.responseId(), body);
        };
    }

    private CatalogueEvent collection(String name, FeedbackEvent event, CollectionDetails details, EventBody body) {
        body.with("method", details.method()).with("auditId", details.auditId());
        return of(
                name,
                Gathering.COLLECTION,
                event.collectionId(),
                event,
                body.link(links.feedbackCollection(event.collectionId())));
    }

    private CatalogueEvent response(String name, FeedbackEvent event, UUID responseId, EventBody body) {
        body.with("collectionId", event.collectionId());
        return of(name, Gathering.RESPONSE, responseId, event, body.link(links.feedbackResponse(responseId)));
    }

    private static EventBody said(ResponseDetails details, EventBody body) {
        return body.with("respondent", details.from())
                .with("channel", details.channel())
                .with("themeIds", details.themeIds())
                .with("sentiment", details.sentiment());
    }

    private static CatalogueEvent of(String name, String type, UUID id, FeedbackEvent event, Object body) {
        return new CatalogueEvent(name, 1, type, id, event.on(), Set.of(), event.area(), body);
    }
}
