package safeguarding.conference.correspondence.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.correspondence.CorrespondenceEvent;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterBegun;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterDispatched;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterHeld;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterResumed;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterWithdrawn;
import safeguarding.conference.correspondence.CorrespondenceEvent.LettersReleased;
import safeguarding.conference.correspondence.CorrespondenceEvent.LettersStoppedAgain;
import safeguarding.conference.correspondence.CorrespondenceEvent.WithholdingEnded;
import safeguarding.conference.correspondence.CorrespondenceEvent.WithholdingSet;
import safeguarding.conference.correspondence.LetterIdentity;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to letters: codes and dates, never a word, a reason or who a recipient is. */
@ApplicationScoped
public class CorrespondencePublication implements Publication<CorrespondenceEvent> {

    private final Links links;

    CorrespondencePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CorrespondenceEvent> about() {
        return CorrespondenceEvent.class;
    }

    @Override
    public CatalogueEvent translate(CorrespondenceEvent event) {
        return switch (event) {
            case LetterBegun e -> ofLetter(e, "letter-begun", e.letter(), body(e, e.letter()));
            case LetterDispatched e ->
                ofLetter(e, "letter-sent", e.letter(), body(e, e.letter()).with("by", e.by()));
            case LetterWithdrawn e -> ofLetter(e, "letter-withdrawn", e.letter(), body(e, e.letter()));
            case LetterHeld e -> ofLetter(e, "letter-held-after-death", e.letter(), body(e, e.letter()));
            case LetterResumed e -> ofLetter(e, "letter-resumed", e.letter(), body(e, e.letter()));
            case LettersReleased e ->
                of(
                        "letters-released-after-death",
                        "letter-release",
                        e.releaseId(),
                        e.childId(),
                        e.area(),
                        e.on(),
                        body(e, e.childId(), e.area()).with("releasedAs", e.releasedAs()),
                        "/v1/children/" + e.childId() + "/letter-releases");
            case LettersStoppedAgain e ->
                of(
                        "letters-stopped-again-after-death",
                        "letter-release",
                        e.releaseId(),
                        e.childId(),
                        e.area(),
                        e.on(),
                        body(e, e.childId(), e.area()).with("stoppedAs", e.stoppedAs()),
                        "/v1/children/" + e.childId() + "/letter-releases");
            case WithholdingSet e ->
                of(
                        "withholding-set",
                        "withholding",
                        e.withholdingId(),
                        e.childId(),
                        e.area(),
                        e.on(),
                        body(e, e.childId(), e.area()).with("kind", e.kind()),
                        "/v1/withholdings/" + e.withholdingId());
            case WithholdingEnded e ->
                of(
                        "withholding-ended",
                        "withholding",
                        e.withholdingId(),
                        e.childId(),
                        e.area(),
                        e.on(),
                        body(e, e.childId(), e.area()).with("kind", e.kind()),
                        "/v1/withholdings/" + e.withholdingId());
        };
    }

    private static EventBody body(CorrespondenceEvent event, UUID childId, String area) {
        return EventBody.of(event.on(), Set.of(childId), area);
    }

    private static EventBody body(CorrespondenceEvent event, LetterIdentity letter) {
        return body(event, letter.childId(), letter.area())
                .with("conferenceId", letter.conferenceId())
                .with("kind", letter.kind())
                .with("addressee", letter.addressee());
    }

    private CatalogueEvent ofLetter(CorrespondenceEvent event, String name, LetterIdentity letter, EventBody body) {
        return of(
                name,
                "letter",
                letter.letterId(),
                letter.childId(),
                letter.area(),
                event.on(),
                body,
                "/v1/letters/" + letter.letterId());
    }

    private CatalogueEvent of(
            String name, String type, UUID id, UUID childId, String area, LocalDate on, EventBody body, String path) {
        return new CatalogueEvent(name, 1, type, id, on, Set.of(childId), area, body.link(links.to(path)));
    }
}
