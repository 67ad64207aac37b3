package safeguarding.conference.subjectaccess.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.subjectaccess.SubjectAccessEvent;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessAnswered;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessExtended;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessRequested;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessRuled;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to subject access requests: days and codes, never words. */
@ApplicationScoped
public class SubjectAccessPublication implements Publication<SubjectAccessEvent> {

    private final Links links;

    SubjectAccessPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<SubjectAccessEvent> about() {
        return SubjectAccessEvent.class;
    }

    @Override
    public CatalogueEvent translate(SubjectAccessEvent event) {
        var body = EventBody.of(event.on(), Set.of(event.childId()), event.area());
        return new CatalogueEvent(
                name(event),
                1,
                "subject-access-request",
                event.requestId(),
                event.on(),
                Set.of(event.childId()),
                event.area(),
                told(event, body).link(links.to("/v1/subject-access-requests/" + event.requestId())));
    }

    private static String name(SubjectAccessEvent event) {
        return switch (event) {
            case AccessRequested e -> "subject-access-requested";
            case AccessExtended e -> "subject-access-extended";
            case AccessRuled e -> "subject-access-ruled";
            case AccessAnswered e -> "subject-access-answered";
        };
    }

    private static EventBody told(SubjectAccessEvent event, EventBody body) {
        return switch (event) {
            case AccessRequested e -> body.with("madeBy", e.by());
            case AccessExtended e -> body;
            case AccessRuled e -> body.with("ruling", e.ruling());
            case AccessAnswered e -> body;
        };
    }
}
