package safeguarding.reviewing.challenge.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.challenge.AnswerEvent;
import safeguarding.reviewing.challenge.AnswerEvent.AnswerCorrected;
import safeguarding.reviewing.challenge.AnswerEvent.AnswerWithdrawn;
import safeguarding.reviewing.challenge.AnswerEvent.ChallengeAnswered;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to managers' answers: codes and dates, never words. */
@ApplicationScoped
public class AnswerPublication implements Publication<AnswerEvent> {

    private final Links links;

    AnswerPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AnswerEvent> about() {
        return AnswerEvent.class;
    }

    @Override
    public CatalogueEvent translate(AnswerEvent event) {
        var answer = event.answer();
        var about = Set.of(answer.childId());
        var body = EventBody.of(event.on(), about, answer.area()).with("challengeId", answer.challengeId());
        var level = answer.level();
        var told = told(event, level == null ? body : body.with("level", level));
        return new CatalogueEvent(
                name(event),
                1,
                "challenge-answer",
                answer.answerId(),
                event.on(),
                about,
                answer.area(),
                told.link(links.challengeAnswer(answer.answerId())));
    }

    private static String name(AnswerEvent event) {
        return switch (event) {
            case ChallengeAnswered e -> "challenge-answered";
            case AnswerCorrected e -> "challenge-answer-corrected";
            case AnswerWithdrawn e -> "challenge-answer-withdrawn";
        };
    }

    private static EventBody told(AnswerEvent event, EventBody body) {
        return switch (event) {
            case ChallengeAnswered e -> body.with("position", e.position());
            case AnswerCorrected e -> body.with("answeredOn", e.answeredOn()).with("position", e.position());
            case AnswerWithdrawn e -> body;
        };
    }
}
