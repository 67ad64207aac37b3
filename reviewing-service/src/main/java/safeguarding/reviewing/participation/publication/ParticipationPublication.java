package safeguarding.reviewing.participation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.participation.ParticipationEvent;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationAnswered;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationAsked;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationCorrected;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationWithdrawn;
import safeguarding.reviewing.participation.ParticipationEvent.InfluenceRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.PapersRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.ParticipationRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.PreparationOpened;
import safeguarding.reviewing.participation.ParticipationEvent.WordsCorrected;
import safeguarding.reviewing.participation.ParticipationEvent.WordsRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.WordsWithdrawn;

/** Publishes what happens to the preparation of reviews: days and codes, never a word that was said. */
@ApplicationScoped
public class ParticipationPublication implements Publication<ParticipationEvent> {

    private final Links links;

    ParticipationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ParticipationEvent> about() {
        return ParticipationEvent.class;
    }

    @Override
    public CatalogueEvent translate(ParticipationEvent event) {
        var part = event.part();
        var about = Set.of(part.childId());
        var body = EventBody.of(event.on(), about, part.area()).with("reviewId", part.reviewId());
        return new CatalogueEvent(
                name(event),
                1,
                type(event),
                part.id(),
                event.on(),
                about,
                part.area(),
                told(event, body).link(link(event)));
    }

    private static String name(ParticipationEvent event) {
        return switch (event) {
            case PreparationOpened e -> "review-preparation-opened";
            case PapersRecorded e -> "review-papers-recorded";
            case ParticipationRecorded e ->
                e.corrected() ? "review-participation-corrected" : "review-participation-recorded";
            case ConsultationAsked e -> "review-consultation-asked";
            case ConsultationAnswered e -> "review-consultation-answered";
            case ConsultationCorrected e -> "review-consultation-corrected";
            case ConsultationWithdrawn e -> "review-consultation-withdrawn";
            case WordsRecorded e -> "review-words-recorded";
            case WordsCorrected e -> "review-words-corrected";
            case InfluenceRecorded e -> "review-words-influence-recorded";
            case WordsWithdrawn e -> "review-words-withdrawn";
        };
    }

    private static String type(ParticipationEvent event) {
        return switch (event) {
            case PreparationOpened e -> "review-participation";
            case PapersRecorded e -> "review-participation";
            case ParticipationRecorded e -> "review-participation";
            case ConsultationAsked e -> "review-consultation";
            case ConsultationAnswered e -> "review-consultation";
            case ConsultationCorrected e -> "review-consultation";
            case ConsultationWithdrawn e -> "review-consultation";
            case WordsRecorded e -> "review-words";
            case WordsCorrected e -> "review-words";
            case InfluenceRecorded e -> "review-words";
            case WordsWithdrawn e -> "review-words";
        };
    }

    private URI link(ParticipationEvent event) {
        var part = event.part();
        return switch (type(event)) {
            case "review-consultation" -> links.to("/v1/review-consultations/" + part.id());
            case "review-words" -> links.to("/v1/review-words/" + part.id());
            default -> links.to("/v1/reviews/" + part.reviewId() + "/participation");
        };
    }

    private static EventBody told(ParticipationEvent event, EventBody body) {
        return switch (event) {
            case PreparationOpened e -> body;
            case PapersRecorded e ->
                body.with("socialWorkReportOn", e.socialWorkReportOn()).with("carePlanOn", e.carePlanOn());
            case ParticipationRecorded e -> participation(e, body);
            case ConsultationAsked e -> body.with("party", e.party());
            case ConsultationAnswered e -> body.with("party", e.party());
            case ConsultationCorrected e ->
                body.with("party", e.party()).with("askedOn", e.askedOn()).with("answeredOn", e.answeredOn());
            case ConsultationWithdrawn e -> body.with("party", e.party());
            case WordsRecorded e -> body.with("gathered", e.gathered()).with("readers", e.readers());
            case WordsCorrected e -> body.with("gathered", e.gathered()).with("readers", e.readers());
            case InfluenceRecorded e -> body.with("changed", e.changed());
            case WordsWithdrawn e -> body;
        };
    }

    private static EventBody participation(ParticipationRecorded event, EventBody body) {
        var code = event.code();
        return body.with("code", code == null ? null : code.name())
                .with("seenAloneOn", event.seenAloneOn())
                .with("chairedByChild", event.chairedByChild());
    }
}
